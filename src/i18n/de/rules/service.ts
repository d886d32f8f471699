import type { Translations } from '../../translations.ts'

/** The German of rules/service.ts. */
export const service: Translations = {
  'Tenant API open to the internet': 'Tenant-API offen im Internet',
  'A load balancer without source ranges and without an annotation for an internal one publishes the API server of the tenant to everybody.':
    'Ein Load Balancer ohne erlaubte Quellbereiche und ohne Annotation, die ihn intern hält, macht den API-Server des Tenants für alle erreichbar.',
  'The load balancer lets everybody reach the tenant API; name source ranges or make it internal.':
    'Über den Load Balancer erreichen alle die Tenant-API: Quellbereiche angeben oder ihn intern halten.',
  'Same node port twice': 'Node-Port doppelt vergeben',
  'A node port belongs to one port of one Service. The API server refuses the second.':
    'Ein Node-Port gehört zu genau einem Port eines Service. Den zweiten lehnt der API-Server ab.',
  'Both ports of the Service ask for node port {0}.': 'Beide Ports des Service verlangen den Node-Port {0}.',
  'Choose the kubelet port automatically': 'Kubelet-Port automatisch wählen',
  'Node port used twice with Istio': 'Node-Port mit Istio doppelt vergeben',
  'With the Istio integration the template gives the wake port the same node port as the API, and the API server refuses the Service.':
    'Mit der Istio-Integration gibt das Template dem Aufweck-Port denselben Node-Port wie der API, und der API-Server lehnt den Service ab.',
  'With Istio, node port {0} is given to two ports of the Service.':
    'Mit Istio erhalten zwei Ports des Service den Node-Port {0}.',
  'Choose the port automatically': 'Port automatisch wählen',
  'Node port out of range': 'Node-Port außerhalb des Bereichs',
  'Node ports lie between 30000 and 32767 unless the host was set up differently. The API server refuses others.':
    'Node-Ports liegen zwischen 30000 und 32767, sofern der Host nicht anders eingerichtet ist. Andere lehnt der API-Server ab.',
  '{0} is no node port: they go from 30000 to 32767.':
    '{0} ist kein Node-Port: Sie reichen von 30000 bis 32767.',
  'Node port without a node port Service': 'Node-Port ohne passenden Service-Typ',
  'A Service of type ClusterIP cannot have node ports, so the API server refuses it.':
    'Ein Service vom Typ ClusterIP kann keine Node-Ports haben, also lehnt der API-Server ihn ab.',
  'A Service of type ClusterIP cannot have node ports, but {0} is set.':
    'Ein Service vom Typ ClusterIP kann keine Node-Ports haben, {0} ist aber gesetzt.',
  'A Service of type ClusterIP cannot have node ports, but {0} are set.':
    'Ein Service vom Typ ClusterIP kann keine Node-Ports haben, {0} sind aber gesetzt.',
  'Use the type NodePort': 'Typ NodePort verwenden',
  'Port of the API proxy changed': 'Port des API-Proxys geändert',
  'Services, probes and network policies of the chart point to port 8443, so nothing reaches the proxy on another one.':
    'Services, Probes und NetworkPolicies des Charts zeigen auf Port 8443. Auf einem anderen erreicht nichts den Proxy.',
  'The Service, the probes and the policies of the chart expect port 8443, not {0}.':
    'Service, Probes und NetworkPolicies des Charts erwarten Port 8443, nicht {0}.',
  'Use port 8443': 'Port 8443 verwenden',
  'Control plane without a Service': 'Control Plane ohne Service',
  'At start the control plane looks its own Service up, to own what it creates and to learn the range of Service addresses. Without it the process exits.':
    'Beim Start sucht die Control Plane ihren eigenen Service, damit ihm gehört, was sie erstellt, und um den Bereich der Service-Adressen zu erfahren. Ohne ihn beendet sich der Prozess.',
  'Without its Service, the control plane exits at start.':
    'Ohne ihren Service beendet sich die Control Plane beim Start.',
  'Use the Service': 'Service verwenden',
}

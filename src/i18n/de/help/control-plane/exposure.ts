import type { Translations } from '../../../translations.ts'

export const controlPlaneExposure: Translations = {
  'The Service at which the API server is reached.': 'Der Service, über den der API-Server erreichbar ist.',
  'Create the Service': 'Service erstellen',
  'Creates the Service of the API server. Off, the control plane misses its own Service and exits.':
    'Erstellt den Service des API-Servers. Ist dies aus, fehlt der Control Plane ihr eigener Service und sie beendet sich.',
  'Fields of the Service, such as its type. Ports or a selector given here replace the built-in ones.':
    'Felder des Service, etwa sein Typ. Hier angegebene Ports oder ein Selektor ersetzen die eingebauten.',
  'Node port of the API': 'Node-Port der API',
  'Fixed node port for the API, with type NodePort or LoadBalancer. With 0 Kubernetes chooses one.':
    'Fester Node-Port für die API, beim Typ NodePort oder LoadBalancer. Bei 0 wählt Kubernetes einen.',
  'Node port of the kubelet proxy': 'Node-Port des Kubelet-Proxys',
  'Fixed node port for kubelet requests, with type NodePort. With 0 Kubernetes chooses one.':
    'Fester Node-Port für Kubelet-Anfragen, beim Typ NodePort. Bei 0 wählt Kubernetes einen.',
  'Labels added to the built-in ones of the Service.': 'Labels zusätzlich zu den eingebauten des Service.',
  'Annotations of the Service; a global annotation of the same key wins.':
    'Annotationen des Service; eine globale Annotation mit gleichem Schlüssel hat Vorrang.',
  Ingress: 'Ingress',
  'An Ingress in front of the API server.': 'Ein Ingress vor dem API-Server.',
  'Create an Ingress': 'Ingress erstellen',
  'Publishes the API through an Ingress controller. It must pass TLS through, or client certificates fail.':
    'Veröffentlicht die API über einen Ingress-Controller. Er muss TLS durchreichen, sonst scheitern Client-Zertifikate.',
  'Name under which the Ingress serves the API. It joins the API certificate by itself.':
    'Name, unter dem der Ingress die API anbietet. Er kommt von selbst in das API-Zertifikat.',
  'Path type': 'Pfadtyp',
  'How the Ingress controller understands the path of the rule, which is /.':
    'Wie der Ingress-Controller den Pfad der Regel versteht, der / ist.',
  'Ingress spec': 'Spec des Ingress',
  'Further fields, such as the Ingress class. Rules given here replace the one made from the host name.':
    'Weitere Felder, etwa die IngressClass. Hier angegebene Regeln ersetzen die aus dem Hostnamen gebildete.',
  'Labels added to the built-in ones of the Ingress.': 'Labels zusätzlich zu den eingebauten des Ingress.',
  'Annotations of the Ingress. The defaults make ingress-nginx pass TLS through; other controllers need their own.':
    'Annotationen des Ingress. Die Standardwerte lassen ingress-nginx TLS durchreichen; andere Controller brauchen eigene.',
  'TLS route': 'TLS-Route',
  'A route of the Gateway API in front of the API server.': 'Eine Route der Gateway API vor dem API-Server.',
  'Create a TLSRoute': 'TLSRoute erstellen',
  'Publishes the API through a Gateway whose listener passes TLS through.':
    'Veröffentlicht die API über ein Gateway, dessen Listener TLS durchreicht.',
  'API version of the TLSRoute. It must be one that the Gateway API of the host cluster serves.':
    'API-Version der TLSRoute. Die Gateway API des Host-Clusters muss sie anbieten.',
  'Name under which the Gateway serves the API. Also add it to the certificate, or clients refuse it.':
    'Name, unter dem das Gateway die API anbietet. Auch in das Zertifikat aufnehmen, sonst lehnen Clients die API ab.',
  'Gateways that the route attaches to. Without one it attaches to nothing.':
    'Gateways, an die die Route angehängt wird. Ohne eines hängt sie an nichts.',
  'Route spec': 'Spec der Route',
  'Further fields. Gateways, host names and rules given here replace those made from the other settings.':
    'Weitere Felder. Hier angegebene Gateways, Hostnamen und Regeln ersetzen die aus den anderen Einstellungen gebildeten.',
  'Labels added to the built-in ones of the TLSRoute.': 'Labels zusätzlich zu den eingebauten der TLSRoute.',
  'Annotations of the TLSRoute; they win over global annotations of the same key.':
    'Annotationen der TLSRoute; sie haben Vorrang vor globalen Annotationen mit gleichem Schlüssel.',
  'API proxy': 'API-Proxy',
  'The server in the control-plane pods that takes all API requests.':
    'Der Server in den Control-Plane-Pods, der alle API-Anfragen annimmt.',
  'Listen address': 'Listen-Adresse',
  'Address in the pod on which API requests are taken.':
    'Adresse im Pod, auf der API-Anfragen angenommen werden.',
  'Port on which API requests are taken. Keep 8443: Services, probes and policies are built for it.':
    'Port, auf dem API-Anfragen angenommen werden. 8443 belassen: Services, Probes und NetworkPolicies sind darauf ausgelegt.',
  'Extra certificate names': 'Zusätzliche Zertifikatsnamen',
  'Further names and IP addresses in the API certificate. Clients refuse the API under any other name.':
    'Weitere Namen und IP-Adressen im API-Zertifikat. Unter jedem anderen Namen lehnen Clients die API ab.',
}

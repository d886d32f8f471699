import type { Translations } from '../../translations.ts'

/** The German of rules/exposure.ts. */
export const exposure: Translations = {
  'Two ways to export the kubeconfig': 'Zwei Wege, die Kubeconfig zu exportieren',
  '"secret" is the old form of "additionalSecrets". The chart refuses both at once, and an additional Secret with neither name nor namespace.':
    '„secret“ ist die alte Form von „additionalSecrets“. Beides zugleich lehnt das Chart ab, ebenso ein zusätzliches Secret, das weder Namen noch Namespace hat.',
  'exportKubeConfig has both "secret" and "additionalSecrets".':
    'exportKubeConfig hat sowohl „secret“ als auch „additionalSecrets“.',
  'Move it to additionalSecrets': 'Nach additionalSecrets verschieben',
  'An additional Secret needs a name or a namespace.':
    'Ein zusätzliches Secret braucht einen Namen oder einen Namespace.',
  'Kubeconfig points to localhost': 'Kubeconfig zeigt auf localhost',
  'The kubeconfig that vCluster writes names localhost:8443 unless a server is given, so it works only through a port forward.':
    'Ist kein Server angegeben, nennt die von vCluster geschriebene Kubeconfig localhost:8443. Sie funktioniert dann nur über eine Port-Weiterleitung.',
  'Use https://{0}': 'https://{0} verwenden',
  'The exported kubeconfig points to localhost, although the API is exposed.':
    'Die exportierte Kubeconfig zeigt auf localhost, obwohl die API von außen erreichbar ist.',
  'Server without a scheme': 'Server ohne Schema',
  'The server of the exported kubeconfig is a URL. From 0.29 on the control plane exits when it does not begin with https:// or http://.':
    'Der Server der exportierten Kubeconfig ist eine URL. Ab 0.29 beendet sich die Control Plane, wenn sie nicht mit https:// oder http:// beginnt.',
  '"{0}" does not begin with https://.': '„{0}“ beginnt nicht mit https://.',
  'Use {0}': '{0} verwenden',
  'No ingress class': 'Keine Ingress-Klasse',
  'Without a class the Ingress goes to the default controller of the host, if there is one.':
    'Ohne Klasse landet der Ingress beim Standard-Controller des Hosts, sofern es einen gibt.',
  'The Ingress names no class.': 'Der Ingress nennt keine Klasse.',
  'Sample host name': 'Hostname aus dem Beispiel',
  'my-host.com is the sample of the chart. Nobody reaches your cluster under it, but it ends up in the certificate.':
    'my-host.com ist der Beispielwert des Charts. Niemand erreicht Ihren Cluster darunter, aber er landet im Zertifikat.',
  'The host is still the sample my-host.com.': 'Als Host steht noch der Beispielwert my-host.com da.',
  'Ingress for ingress-nginx': 'Ingress für ingress-nginx',
  'The default annotations are those of ingress-nginx, which is retired. A Gateway with TLS passthrough is the way on.':
    'Die voreingestellten Annotationen gelten für ingress-nginx, das eingestellt ist. Der Nachfolger ist ein Gateway mit TLS-Passthrough.',
  'The Ingress relies on ingress-nginx, which is retired.':
    'Der Ingress ist auf ingress-nginx angewiesen, das eingestellt ist.',
  'TLS is not passed through': 'TLS wird nicht durchgereicht',
  'Clients prove who they are with certificates, so the TLS connection must reach the API server. An Ingress that ends it on the way breaks such kubeconfigs; tokens of a service account still work.':
    'Clients weisen sich mit Zertifikaten aus, deshalb muss die TLS-Verbindung bis zum API-Server reichen. Beendet ein Ingress sie unterwegs, funktionieren solche Kubeconfigs nicht mehr; Tokens eines Service-Accounts funktionieren weiterhin.',
  'The Ingress has no annotation that passes TLS through.':
    'Dem Ingress fehlt eine Annotation, die TLS durchreicht.',
  'The Ingress of class {0} has no annotation that passes TLS through.':
    'Dem Ingress der Klasse {0} fehlt eine Annotation, die TLS durchreicht.',
  'Pass TLS through (ingress-nginx)': 'TLS durchreichen (ingress-nginx)',
  'Route without a Gateway': 'Route ohne Gateway',
  'A route takes effect only where it names the Gateway that it belongs to.':
    'Eine Route wirkt nur, wenn sie das Gateway nennt, zu dem sie gehört.',
  'The route names no Gateway, so it has no effect.':
    'Die Route nennt kein Gateway und bleibt daher wirkungslos.',
  'Host missing in the certificate': 'Host fehlt im Zertifikat',
  'Only the host of an Ingress gets into the certificate of the API server by itself. With a route clients see a name that does not match.':
    'Nur der Host eines Ingress kommt von selbst ins Zertifikat des API-Servers. Bei einer Route sehen Clients einen Namen, der nicht passt.',
  '{0} is not in the certificate of the API server.': '{0} steht nicht im Zertifikat des API-Servers.',
  'Add it to the certificate': 'Ins Zertifikat aufnehmen',
}

import type { Translations } from '../../translations.ts'

/** The German of rules/private-nodes.ts. */
export const privateNodes: Translations = {
  'Feature that needs shared nodes': 'Funktion, die gemeinsame Nodes braucht',
  'With nodes of its own the tenant syncs nothing to the host, so features that build on it are refused: the control plane exits at start.':
    'Mit eigenen Nodes synchronisiert der Tenant nichts zum Host. Funktionen, die darauf aufbauen, werden abgelehnt: Die Control Plane beendet sich beim Start.',
  '{0} does not work with private nodes.': '{0} funktioniert nicht mit privaten Nodes.',
  'Switch it off': 'Ausschalten',
  'Endpoint that is refused': 'Endpunkt wird abgelehnt',
  'The endpoint is where private nodes find the API, as host and port. The control plane exits at start on another form, or when there are no private nodes.':
    'Unter dem Endpunkt finden private Nodes die API, angegeben als Host und Port. Bei einer anderen Form oder ohne private Nodes beendet sich die Control Plane beim Start.',
  'controlPlane.endpoint is only for private nodes.': 'controlPlane.endpoint gibt es nur für private Nodes.',
  'Remove the endpoint': 'Endpunkt entfernen',
  '"{0}" is not of the form host:port.': '„{0}“ hat nicht die Form host:port.',
  'Private nodes need a licence': 'Private Nodes brauchen eine Lizenz',
  'The feature is in the free tier of the platform, but the control plane must have seen a licence.':
    'Die Funktion gehört zur kostenlosen Stufe der Plattform, aber die Control Plane muss eine Lizenz gesehen haben.',
  'Private nodes work only with a free or paid licence of the vCluster Platform.':
    'Private Nodes funktionieren nur mit einer kostenlosen oder bezahlten Lizenz der vCluster Platform.',
  'Nodes cannot reach the API': 'Nodes erreichen die API nicht',
  'Private nodes are outside the host cluster, where a Service of type ClusterIP cannot be reached. They need a load balancer, node ports, an Ingress or kube-vip.':
    'Private Nodes liegen außerhalb des Host-Clusters und erreichen dort keinen Service vom Typ ClusterIP. Sie brauchen einen Load Balancer, Node-Ports, einen Ingress oder kube-vip.',
  'Private nodes cannot reach an API that only has a ClusterIP.':
    'Private Nodes erreichen keine API, die nur eine ClusterIP hat.',
  'Use a load balancer': 'Load Balancer verwenden',
  'VPN of a running tenant changed': 'VPN eines laufenden Tenants geändert',
  'The VPN is set up when nodes join, so it cannot be switched on or off later. The upgrade is refused.':
    'Das VPN wird eingerichtet, wenn Nodes beitreten, und lässt sich später weder ein- noch ausschalten. Das Upgrade wird abgelehnt.',
  'The VPN of private nodes cannot be switched on or off later.':
    'Das VPN privater Nodes lässt sich nachträglich weder ein- noch ausschalten.',
  'Keep the VPN as deployed': 'VPN unverändert lassen',
}

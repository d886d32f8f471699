import type { Translations } from '../../translations.ts'

/** The German of rules/network-policy.ts. */
export const networkPolicy: Translations = {
  'The network policy does not let the control plane reach the database.':
    'Die NetworkPolicy lässt die Control Plane nicht zur Datenbank durch.',
  'The network policy does not let the control plane reach etcd on port {0}.':
    'Die NetworkPolicy lässt die Control Plane auf Port {0} nicht zu etcd durch.',
  'The network policy does not let the control plane reach the database on port {0}.':
    'Die NetworkPolicy lässt die Control Plane auf Port {0} nicht zur Datenbank durch.',
  'Network policy blocks the tenant API': 'NetworkPolicy blockiert die Tenant-API',
  'These releases limit who may reach the control plane but forget port 8443 from outside: kubectl, Ingress, load balancer and joined nodes do not get through. 0.33.2 and later let them in.':
    'Diese Versionen schränken ein, wer die Control Plane erreicht, vergessen aber Port 8443 von außen: kubectl, Ingress, Load Balancer und beigetretene Nodes kommen nicht durch. Ab 0.33.2 sind sie zugelassen.',
  'Nobody outside can reach the tenant API on port 8443.':
    'Von außen ist die Tenant-API auf Port 8443 nicht erreichbar.',
  'Let port 8443 in': 'Port 8443 zulassen',
  'Network policies need support': 'NetworkPolicies brauchen Unterstützung',
  'Policies are only objects until the network plugin of the host enforces them, and not every plugin does.':
    'NetworkPolicies sind nur Objekte, bis das Netzwerk-Plugin des Hosts sie durchsetzt, und das tut nicht jedes.',
  'The network plugin of the host must enforce network policies.':
    'Das Netzwerk-Plugin des Hosts muss NetworkPolicies durchsetzen.',
  'Host DNS under other labels': 'DNS des Hosts unter anderen Labels',
  'The policies let DNS through to pods labelled k8s-app: kube-dns in kube-system. OpenShift runs its DNS elsewhere, so names no longer resolve.':
    'Die NetworkPolicies lassen DNS zu Pods mit dem Label k8s-app: kube-dns in kube-system durch. OpenShift betreibt sein DNS anderswo, deshalb werden Namen nicht mehr aufgelöst.',
  'The DNS of OpenShift is not covered by the network policies; add an egress rule for port 53 and 5353.':
    'Die NetworkPolicies decken das DNS von OpenShift nicht ab; eine Egress-Regel für Port 53 und 5353 ergänzen.',
  'Network policy cuts the store off': 'NetworkPolicy schneidet den Backing Store ab',
  'The control plane may reach only a few ports and pods. The port of a database or etcd outside is not among them, so the control plane never comes up.':
    'Die Control Plane darf nur wenige Ports und Pods erreichen. Der Port einer externen Datenbank oder eines externen etcd gehört nicht dazu, daher startet die Control Plane nie vollständig.',
  'Allow egress to port {0}': 'Egress zu Port {0} erlauben',
  'No way to private networks': 'Kein Weg in private Netze',
  'By default tenant workloads reach the internet, but not private address ranges such as 10.0.0.0/8 and 192.168.0.0/16, where databases of the company tend to be.':
    'Ohne weitere Einstellung erreichen Tenant-Workloads das Internet, aber keine privaten Adressbereiche wie 10.0.0.0/8 und 192.168.0.0/16, in denen meist die Datenbanken des Unternehmens stehen.',
  'Tenant workloads reach the internet, but no private networks.':
    'Tenant-Workloads erreichen das Internet, aber keine privaten Netze.',
  'Network policies with private nodes': 'NetworkPolicies mit privaten Nodes',
  'With nodes of its own the tenant runs no workloads on the host, so only the policies of the control plane and of snapshots are rendered.':
    'Mit eigenen Nodes führt der Tenant keine Workloads auf dem Host aus. Gerendert werden daher nur die NetworkPolicies der Control Plane und der Snapshots.',
  'The policies do not cover workloads on private nodes.':
    'Die NetworkPolicies gelten nicht für Workloads auf privaten Nodes.',
}

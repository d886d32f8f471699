import type { Translations } from '../../translations.ts'

/** The German of rules/kubernetes-version.ts. */
export const kubernetesVersion: Translations = {
  'Use {0}': '{0} verwenden',
  'Versions of host and tenant differ': 'Versionen von Host und Tenant weichen ab',
  'vCluster is tested with the same minor version on both sides. Other pairs are likely to work, but nobody has checked yours.':
    'vCluster wird mit derselben Minor-Version auf beiden Seiten getestet. Andere Paare funktionieren wahrscheinlich, aber Ihres hat niemand geprüft.',
  'Kubernetes 1.{0} in the tenant on a 1.{1} host is not a tested pair.':
    'Kubernetes 1.{0} im Tenant auf einem Host mit 1.{1} ist kein getestetes Paar.',
  'EndpointSlices may not be synced': 'EndpointSlices werden womöglich nicht synchronisiert',
  'Kubernetes 1.34 changed this API in a way that tenants of 1.30 and 1.31 do not cope with: Services in the tenant may have no endpoints.':
    'Kubernetes 1.34 hat diese API so geändert, dass Tenants mit 1.30 und 1.31 nicht damit zurechtkommen: Services im Tenant haben dann womöglich keine Endpunkte.',
  'A 1.{0} tenant on a 1.34 host may not sync EndpointSlices.':
    'Ein Tenant mit 1.{0} auf einem Host mit 1.34 synchronisiert EndpointSlices womöglich nicht.',
  'Pods may never count as ready': 'Pods gelten womöglich nie als bereit',
  'With a host from 1.34 on and an older tenant, synced pods can stay Ready=False for ever although they run. 0.35.3 and 0.36.1 fix it.':
    'Bei einem Host ab 1.34 und einem älteren Tenant können synchronisierte Pods dauerhaft auf Ready=False bleiben, obwohl sie laufen. 0.35.3 und 0.36.1 beheben das.',
  'Pods of a 1.{0} tenant can stay not ready on a 1.{1} host.':
    'Pods eines Tenants mit 1.{0} können auf einem Host mit 1.{1} dauerhaft nicht bereit bleiben.',
  'Use vCluster 0.36': 'vCluster 0.36 verwenden',
  'Kubernetes goes down or skips a minor': 'Kubernetes geht zurück oder überspringt eine Minor-Version',
  'Kubernetes supports upgrades from one minor to the next and no way back: an API server may not be able to read what another one has stored.':
    'Kubernetes unterstützt Upgrades von einer Minor-Version zur nächsten und keinen Weg zurück: Ein API-Server kann womöglich nicht lesen, was ein anderer gespeichert hat.',
  'The tenant would go back from 1.{0} to 1.{1}.': 'Der Tenant würde von 1.{0} auf 1.{1} zurückgehen.',
  'The tenant would jump from 1.{0} to 1.{1}.': 'Der Tenant würde von 1.{0} auf 1.{1} springen.',
  'Kubernetes version of the host': 'Kubernetes-Version des Hosts',
  'These charts copy the version of the host when none is set. Rendering without a cluster gives another version than an install, and an upgrade of the host changes the tenant on its next upgrade.':
    'Ist keine Version gesetzt, übernehmen diese Charts die des Hosts. Rendern ohne Cluster ergibt eine andere Version als die Installation, und ein Upgrade des Hosts ändert den Tenant bei dessen nächstem Upgrade.',
  'The tenant runs the Kubernetes version of the host, whatever that is at the time.':
    'Der Tenant läuft mit der Kubernetes-Version des Hosts, welche das auch gerade ist.',
  'Pin {0}': '{0} festlegen',
  'Kubernetes version without images': 'Kubernetes-Version ohne Images',
  'Each release ships images for a list of Kubernetes versions. Others are untested, and from 0.25 on usually not there to be pulled.':
    'Jede vCluster-Version bringt Images für eine Liste von Kubernetes-Versionen mit. Andere sind ungetestet und lassen sich ab 0.25 meist gar nicht laden.',
  'vCluster {0} ships Kubernetes {1} to {2}, not 1.{3}.':
    'vCluster {0} bringt Kubernetes {1} bis {2} mit, nicht 1.{3}.',
}

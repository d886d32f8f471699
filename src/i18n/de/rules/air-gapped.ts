import type { Translations } from '../../translations.ts'

export const airGapped: Translations = {
  'Telemetry behind a registry of your own': 'Telemetrie trotz eigener Registry',
  'All images come from one registry, which is usual where there is no internet. Telemetry is on, and tries to get out all the same.':
    'Alle Images kommen aus einer Registry, wie es ohne Internet üblich ist. Die Telemetrie ist eingeschaltet und versucht trotzdem, nach außen zu gelangen.',
  'One more image to mirror': 'Ein weiteres Image zu spiegeln',
  'Pods of StatefulSets in the tenant get an init container that writes their host names. It has an image of its own, which lists of vCluster images leave out easily.':
    'Pods von StatefulSets im Tenant bekommen einen Init-Container, der ihre Hostnamen schreibt. Er hat ein eigenes Image, das in Listen der vCluster-Images leicht fehlt.',
  'Telemetry tries to reach the internet; switch it off where there is none.':
    'Die Telemetrie versucht, das Internet zu erreichen; ohne Internet besser ausschalten.',
  'Switch telemetry off': 'Telemetrie ausschalten',
  'Mirror {0} too: StatefulSet pods of the tenant start with it.':
    'Auch {0} spiegeln: Damit starten StatefulSet-Pods des Tenants.',
}

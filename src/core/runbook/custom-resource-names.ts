import { integrationResources } from '../facts/integration-resources.ts'
import { flagAt } from './flag-at.ts'
import { readMap } from './read-map.ts'
import type { Situation } from './situation.ts'

/** Kinds that a chart renders and a bare cluster lacks. Sources: the projects' own definitions. */
const renderedKinds: Readonly<Record<string, string>> = {
  ServiceMonitor: 'servicemonitors.monitoring.coreos.com',
  TLSRoute: 'tlsroutes.gateway.networking.k8s.io',
}

/** Custom resources of integrations that are on. Switches lie below `sync` and differ between versions, so a missing one is off. */
function ofIntegrations(situation: Situation): readonly string[] {
  return integrationResources
    .filter(
      ({ integration, switches }) =>
        flagAt(situation, ['integrations', integration, 'enabled']) &&
        switches.some((path) => {
          const full = ['integrations', integration, ...path.split('.')]
          return flagAt(situation, [...full, 'enabled'])
        }),
    )
    .map(({ name }) => name)
}

/** `certificates.cert-manager.io/v1` and `certificates.cert-manager.io` both name the definition before the slash. */
function synced(situation: Situation): readonly string[] {
  return ['toHost', 'fromHost'].flatMap((direction) => {
    const path = ['sync', direction, 'customResources']
    return Object.keys(readMap(situation.view.effective, path))
      .filter((key) => flagAt(situation, [...path, key, 'enabled']))
      .map((key) => key.split('/', 1)[0] ?? '')
  })
}

/** Names of the CustomResourceDefinitions that the host cluster must have for this configuration, each once. */
export function customResourceNames(situation: Situation): readonly string[] {
  const kinds = Object.entries(renderedKinds)
    .filter(([kind]) => situation.rendered.ofKind(kind).length > 0)
    .map(([, name]) => name)
  return [...new Set([...kinds, ...ofIntegrations(situation), ...synced(situation)])].filter(
    (name) => name !== '',
  )
}

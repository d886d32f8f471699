import { t } from '../../i18n/index.ts'
import { get } from '../values/get.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { pathOf } from './reading/path-of.ts'
import { paths } from './reading/paths.ts'
import type { Json, Path } from '../json.ts'
import { set } from '../values/set.ts'
import type { Fix, Rule } from './rule.ts'

interface Later {
  readonly id: string
  readonly title: string
  readonly why: string
  readonly path: Path
  /** First minor that has it, as a number. */
  readonly since: number
  readonly sample: Json
}

/** A setting that is refused by every chart before the one that introduced it. */
function introduced({ id, title, why, path, since, sample }: Later): Rule {
  const name = path.join('.')
  return {
    id,
    severity: 'error',
    versions: { to: `0.${since - 1}` },
    title,
    why,
    docs: [`loft-sh/vcluster chart/values.schema.json@v0.${since}.0`],
    check({ values, deployed }) {
      if (get(values, path) === undefined) return []
      const upgrade: Fix = { kind: 'confirm', title: t`Use vCluster 0.36`, patch: { chart: '0.36' } }
      return [
        {
          paths: [path],
          message: t`${name} exists from 0.${since} on.`,
          fix: fix.confirm(t`Remove ${name}`, edit.unset(path)),
          ...(deployed ? {} : { alternatives: [upgrade] }),
        },
      ]
    },
    examples: { bad: [{ overrides: set({}, path, sample) }], good: [{}] },
  }
}

/** Settings that users of older charts ask for, each with more to say than that its key is unknown. */
export const unknownInVersion: readonly Rule[] = [
  introduced({
    id: 'db-connector',
    title: 'Database connector before 0.21',
    why: 'A connector takes the credentials of the database from the platform. It was added in 0.21; before, the data source has to be written out.',
    path: [...paths.externalDatabase, 'connector'],
    since: 21,
    sample: 'main',
  }),
  introduced({
    id: 'db-identity-provider',
    title: 'Identity provider before 0.30',
    why: 'Signing in to a database with a cloud identity (aws) instead of a password was added in 0.30.',
    path: [...paths.externalDatabase, 'identityProvider'],
    since: 30,
    sample: 'aws',
  }),
  introduced({
    id: 'private-nodes-version',
    title: 'Private nodes before 0.26',
    why: 'Virtual clusters with worker nodes of their own were added in 0.26. Older charts refuse the section.',
    path: ['privateNodes'],
    since: 26,
    sample: { enabled: true },
  }),
  introduced({
    id: 'tlsroute-version',
    title: 'TLSRoute before 0.34',
    why: 'Exposing the API through a Gateway was added in 0.34. Before, an Ingress with TLS passthrough or a LoadBalancer does the job.',
    path: pathOf('controlPlane.tlsRoute'),
    since: 34,
    sample: { enabled: true, host: 'team-a.example.com' },
  }),
]

// templates/manifests.yaml
import { fromYaml } from '../../go/from-yaml.ts'
import { printValue } from '../../go/print-value.ts'
import { tpl } from '../../go/tpl.ts'
import { truthy } from '../../go/truthy.ts'
import type { KubernetesObject, Template } from '../chart.ts'
import type { Context } from '../context.ts'
import { splitManifests } from '../split-manifests.ts'
import { given } from './workload/given.ts'

const section = 'experimental.deploy.host'

/** The user's own objects for the host: a text as it is, and one that is a template. They may be any YAML documents. */
export const manifests: Template = (context) =>
  splitManifests(text(context)).map((document) => given<KubernetesObject | null>(fromYaml(document)))

function text(context: Context): string {
  const asTheyAre = context.value(`${section}.manifests`)
  const template = context.value(`${section}.manifestsTemplate`)
  const first = truthy(asTheyAre) ? `\n${printValue(asTheyAre)}`.replaceAll('<no value>', '') : ''
  return truthy(template) ? `${first}\n---\n${tpl(printValue(template), context)}` : first
}

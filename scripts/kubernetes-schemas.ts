/**
 * Makes `src/core/facts/kubernetes/schemas.json`: names, types, required fields and enumerations of the Kubernetes types that values can
 * hold, without descriptions. Usage:
 *
 *   npx tsx scripts/kubernetes-schemas.ts KUBERNETES_FOLDER VERSION
 *
 * KUBERNETES_FOLDER is a checkout of kubernetes/kubernetes at a release of VERSION (`1.36`). Fields come from its published OpenAPI
 * document; that leaves enumerations out, so these come from the constants of the Go types.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { KubernetesSchema } from '../src/core/facts/kubernetes/kubernetes-schema.ts'

interface Definition {
  readonly $ref?: string
  readonly type?: string
  readonly properties?: Readonly<Record<string, Definition>>
  readonly required?: readonly string[]
  readonly items?: Definition
  readonly additionalProperties?: Definition
}

const [folder, version] = process.argv.slice(2)
if (!folder || !version) throw new Error('usage: kubernetes-schemas KUBERNETES_FOLDER VERSION')

/** Types to carry, with all that they refer to. */
const roots: Readonly<Record<string, readonly string[]>> = {
  'io.k8s.api.core.v1': [
    'Affinity',
    'Container',
    'EnvFromSource',
    'EnvVar',
    'HostAlias',
    'Lifecycle',
    'LocalObjectReference',
    'PersistentVolumeClaim',
    'PodDNSConfig',
    'PodSecurityContext',
    'Probe',
    'ResourceRequirements',
    'ScopeSelector',
    'SecurityContext',
    'ServiceSpec',
    'Taint',
    'Toleration',
    'TopologySpreadConstraint',
    'Volume',
    'VolumeMount',
  ],
  'io.k8s.api.networking.v1': ['IngressSpec', 'NetworkPolicyEgressRule', 'NetworkPolicyIngressRule'],
  'io.k8s.api.rbac.v1': ['PolicyRule'],
  'io.k8s.api.policy.v1': ['PodDisruptionBudgetSpec'],
  'io.k8s.api.admissionregistration.v1': ['MatchCondition', 'RuleWithOperations'],
  'io.k8s.apimachinery.pkg.apis.meta.v1': ['LabelSelector'],
}

/** Types of which only some fields are a chart's setting. */
const parts: Readonly<Record<string, readonly string[]>> = {
  'io.k8s.api.core.v1.PodSpec': ['dnsPolicy'],
  'io.k8s.api.apps.v1.StatefulSetSpec': ['podManagementPolicy'],
  'io.k8s.api.apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy': ['whenDeleted'],
  'io.k8s.api.admissionregistration.v1.ValidatingWebhook': ['failurePolicy', 'matchPolicy'],
  'io.k8s.api.admissionregistration.v1.MutatingWebhook': ['reinvocationPolicy'],
}

/** What the API server fills in: any content will do. */
const opaque = new Set(['PersistentVolumeClaimStatus', 'ManagedFieldsEntry', 'OwnerReference'])

/** Types with a form of their own, and those that JSON has. */
const scalars: Readonly<Record<string, KubernetesSchema>> = {
  Quantity: { type: 'quantity' },
  IntOrString: { type: 'int-or-string' },
  Time: { type: 'string' },
}

/** Closed lists of words that the Go source does not mark as such. */
const unmarked = new Set([
  'ContainerRestartPolicy',
  'ContainerRestartRuleAction',
  'ContainerRestartRuleOnExitCodesOperator',
  'LabelSelectorOperator',
  'OperationType',
  'PodManagementPolicyType',
  'PersistentVolumeClaimRetentionPolicyType',
  'RecursiveReadOnlyMode',
  'ResourceResizeRestartPolicy',
  'ScopeType',
])

const goFiles = ['core', 'apps', 'networking', 'rbac', 'policy', 'admissionregistration']
  .map((group) => `staging/src/k8s.io/api/${group}/v1/types.go`)
  .concat('staging/src/k8s.io/apimachinery/pkg/apis/meta/v1/types.go')

const swagger = JSON.parse(readFileSync(join(folder, 'api/openapi-spec/swagger.json'), 'utf8')) as {
  readonly definitions: Readonly<Record<string, Definition>>
}
const go = goFiles
  .filter((file) => existsSync(join(folder, file)))
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n')

/** Name of a Go type -> its words. */
function readEnums(): ReadonlyMap<string, readonly string[]> {
  const marked = [...go.matchAll(/\+enum\n(?:\/\/.*\n)*type (\w+) string/g)].map(([, name = '']) => name)
  const closed = new Set([...marked, ...unmarked])
  const words = new Map<string, string[]>()
  for (const [, type = '', word = ''] of go.matchAll(/^\s+\w+\s+(\w+)\s*=\s*"([^"]*)"/gm))
    if (closed.has(type)) words.set(type, [...(words.get(type) ?? []), word])
  return words
}

/** `Type.jsonField` -> name of the Go type of a field, or of its items. */
function readFieldTypes(): ReadonlyMap<string, string> {
  const types = new Map<string, string>()
  for (const [, name = '', body = ''] of go.matchAll(/^type (\w+) struct \{\n([\s\S]*?)^\}/gm))
    for (const [, type = '', field = ''] of body.matchAll(
      /^\s+\w+\s+(?:\*|\[\])*(?:\w+\.)?(\w+)\s+`json:"([^",]+)/gm,
    ))
      types.set(`${name}.${field}`, type)
  return types
}

/** Fields that a struct takes over from one that it embeds, which the OpenAPI document shows as its own. */
const embedded: Readonly<Record<string, string>> = { RuleWithOperations: 'Rule' }

const enums = readEnums()
const fieldTypes = readFieldTypes()
const shortName = (name: string): string => name.split('.').at(-1) ?? name
const written = new Map<string, string>()
const $defs: Record<string, KubernetesSchema> = {}

function convert(definition: Definition, owner: string): KubernetesSchema {
  const { $ref, type, items, additionalProperties } = definition
  if ($ref) return reference($ref.replace('#/definitions/', ''))
  if (type === 'array') return { type, items: convert(items ?? {}, owner) }
  if (additionalProperties) return { type: 'object', values: convert(additionalProperties, owner) }
  if (type === 'string') {
    const words = enums.get(fieldTypes.get(owner) ?? '')
    return words ? { type, enum: words } : { type }
  }
  if (type === 'integer' || type === 'boolean' || type === 'number' || type === 'object') return { type }
  throw new Error(`${owner}: ${JSON.stringify(definition)}`)
}

function reference(name: string): KubernetesSchema {
  const short = shortName(name)
  const scalar = scalars[short]
  if (scalar) return scalar
  if (opaque.has(short)) return { type: 'object' }
  add(name)
  return { ref: short }
}

function add(name: string, only?: readonly string[]): void {
  const short = shortName(name)
  const known = written.get(short)
  if (known === name) return
  if (known) throw new Error(`${known} and ${name} have the same name`)
  const definition = swagger.definitions[name]
  if (!definition) throw new Error(`no ${name}`)
  written.set(short, name)
  const fields = Object.entries(definition.properties ?? {}).filter(([key]) => only?.includes(key) ?? true)
  const properties = fields.map(([key, field]) => {
    const owner = fieldTypes.has(`${short}.${key}`) ? short : (embedded[short] ?? short)
    return [key, convert(field, `${owner}.${key}`)] as const
  })
  const required = only ? [] : (definition.required ?? [])
  $defs[short] = {
    type: 'object',
    ...(required.length > 0 && { required }),
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
  }
}

for (const [group, names] of Object.entries(roots)) for (const name of names) add(`${group}.${name}`)
for (const [name, fields] of Object.entries(parts)) add(name, fields)

const sorted = Object.fromEntries(Object.entries($defs).toSorted(([a], [b]) => (a < b ? -1 : 1)))
const text = JSON.stringify({ version, types: sorted }) + '\n'
const out = join(import.meta.dirname, '../src/core/facts/kubernetes')
mkdirSync(out, { recursive: true })
writeFileSync(join(out, 'schemas.json'), text)
console.log(
  `${Object.keys(sorted).length} types, ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzip`,
)

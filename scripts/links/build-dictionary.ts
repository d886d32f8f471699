import type { Catalog } from '../../src/core/catalog/catalog.ts'
import { isObject, type Json, type JsonObject, type Path } from '../../src/core/json.ts'

/** What deflate can look back on. */
const window = 32_768
/** Longer fragments are one case's own text. */
const longest = 160

/** What pod specs are made of, which the charts leave open. Near the end, where it is cheap to point to. */
const words = [
  '"affinity":{"podAntiAffinity":{"requiredDuringSchedulingIgnoredDuringExecution":[{"labelSelector":{"matchLabels":{"app":"vcluster"}},"topologyKey":"kubernetes.io/hostname"}]}}',
  '"affinity":{"podAntiAffinity":{"preferredDuringSchedulingIgnoredDuringExecution":[{"weight":100,"podAffinityTerm":{"labelSelector":{"matchExpressions":[{"key":"app","operator":"In","values":["vcluster-etcd"]}]},"topologyKey":"topology.kubernetes.io/zone"}}]}}',
  '"affinity":{"nodeAffinity":{"requiredDuringSchedulingIgnoredDuringExecution":{"nodeSelectorTerms":[{"matchExpressions":[{"key":"kubernetes.io/arch","operator":"In","values":["amd64"]}]}]}}}',
  '"topologySpreadConstraints":[{"maxSkew":1,"topologyKey":"topology.kubernetes.io/zone","whenUnsatisfiable":"DoNotSchedule","labelSelector":{"matchLabels":{"app":"vcluster","release":"my-vcluster"}}},{"maxSkew":1,"topologyKey":"kubernetes.io/hostname","whenUnsatisfiable":"ScheduleAnyway"',
  '"tolerations":[{"key":"dedicated","operator":"Equal","value":"","effect":"NoSchedule"},{"operator":"Exists","effect":"NoExecute","tolerationSeconds":300}]',
  '"nodeSelector":{"kubernetes.io/os":"linux","node.kubernetes.io/instance-type":"',
  '"securityContext":{"runAsNonRoot":true,"runAsUser":1000,"runAsGroup":1000,"fsGroup":1000,"allowPrivilegeEscalation":false,"readOnlyRootFilesystem":true,"capabilities":{"drop":["ALL"]},"seccompProfile":{"type":"RuntimeDefault"}}',
  '"env":[{"name":"HTTP_PROXY","value":"http://"},{"name":"","valueFrom":{"secretKeyRef":{"name":"","key":"password"}}}]',
  '"addVolumes":[{"name":"","secret":{"secretName":""}},{"name":"","configMap":{"name":""}},{"name":"","emptyDir":{}}],"addVolumeMounts":[{"name":"","mountPath":"/etc/","readOnly":true}]',
  '"volumeClaimTemplates":[{"apiVersion":"v1","kind":"PersistentVolumeClaim","metadata":{"name":"data"},"spec":{"accessModes":["ReadWriteOnce"],"storageClassName":"gp3","resources":{"requests":{"storage":"20Gi"}}}}]',
  '"resources":{"requests":{"cpu":"500m","memory":"1Gi","ephemeral-storage":"2Gi"},"limits":{"cpu":"2","memory":"4Gi","ephemeral-storage":"10Gi"}}',
  '"dataSource":"postgres://vcluster:REPLACE-ME@postgres.example.com:5432/vcluster?sslmode=verify-full"',
  '"dataSource":"mysql://vcluster:REPLACE-ME@tcp(mysql.example.com:3306)/vcluster"',
  '"manifests":"apiVersion: v1\\nkind: ConfigMap\\nmetadata:\\n  name: \\n  namespace: default\\ndata:\\n---\\napiVersion: policy/v1\\nkind: PodDisruptionBudget\\nspec:\\n  maxUnavailable: 1\\n  selector:\\n    matchLabels:\\n      app: vcluster\\n      release: {{ .Release.Name }}\\n',
  '"annotations":{"cert-manager.io/cluster-issuer":"letsencrypt","nginx.ingress.kubernetes.io/ssl-passthrough":"true"},"labels":{"app.kubernetes.io/name":"',
]

/** What follows values: depths that close, then chart, release, host cluster, mutes, place. */
const tails = [
  '"],"mutes":{"previous":{"chart":"0.3',
  '{"step":"backing-store","tab":"manifests"}',
  '{"intent":"production","platform":"bare-metal","openshift","kind","aks","gke","kubeVersion":"1.3","nodes":3,"zones":3,"licence":"paid"}',
  '"isUpgrade":true},{"intent":"production","platform":"eks","kubeVersion":"1.35","nodes":',
  '"name":"release-name","namespace":"default"}{"name":"my-release","namespace":"my-namespace"}{"name":"release-name","namespace":"namespace"}',
  '"enabled":false}}}}}},36,{"enabled":true}}}}}},3',
]

/** The text of a place: `{"a":{"b":`. */
const chain = (path: Path): string => path.map((key) => `{${JSON.stringify(key)}:`).join('')
const isLeaf = (value: Json): boolean => !isObject(value) || Object.keys(value).length === 0

/** Each map of the defaults with the path to it and what it holds itself; switches the other way round, as users would have them. */
function* maps(values: JsonObject, path: Path): Generator<readonly [key: string, text: string]> {
  const own = Object.entries(values).filter(([, value]) => isLeaf(value))
  const text = own.map(
    ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(typeof value === 'boolean' ? !value : value)}`,
  )
  if (own.length > 0) yield [path.join('\0'), `${chain(path)}{${text.join(',')}}`]
  for (const [key, value] of Object.entries(values))
    if (isObject(value) && !isLeaf(value)) yield* maps(value, [...path, key])
}

function* leaves(value: Json, path: Path): Generator<string> {
  if (isObject(value) && !isLeaf(value))
    for (const [key, child] of Object.entries(value)) yield* leaves(child, [...path, key])
  else yield chain(path) + JSON.stringify(value)
}

/** Settings of recorded cases with the path to them, rare ones first; a case that several versions share counts once. */
function frequentSettings(cases: readonly JsonObject[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const text of new Set(cases.map((values) => JSON.stringify(values))))
    for (const setting of leaves(JSON.parse(text) as JsonObject, []))
      if (setting.length < longest) counts.set(setting, (counts.get(setting) ?? 0) + 1)
  return [...counts].toSorted((a, b) => a[1] - b[1]).map(([setting]) => setting)
}

/**
 * The preset dictionary of a link codec: pieces of JSON that links are likely to hold, the likeliest last, at most 32 KiB of ASCII.
 * `catalogs` oldest first, `cases` the values of recorded cases. Its result is stored once for a codec and never made again.
 */
export function buildDictionary(
  catalogs: readonly Catalog[],
  cases: readonly JsonObject[],
): readonly string[] {
  const places = new Map(catalogs.flatMap(({ defaults }) => [...maps(defaults, [])]))
  const pieces = [...frequentSettings(cases), ...words, ...places.values(), ...tails]
  const ascii = pieces.filter((piece) => /^[ -~]*$/.test(piece))
  let room = window
  return ascii
    .toReversed()
    .filter((piece) => (room -= piece.length) >= 0)
    .toReversed()
}

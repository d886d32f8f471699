import { defaultConfig, loadCatalog, valuesYaml, type Config } from '../../core/index.ts'

/** What an example says beside its values, as comments: version, release and host cluster where they differ from what lint assumes. */
export async function circumstances({ chart, release, cluster }: Config): Promise<string> {
  const { previous, ...host } = cluster
  const known = Object.entries({ ...defaultConfig.release, ...defaultConfig.cluster })
  const differs = Object.entries({ ...release, ...host }).filter(
    ([key, value]) => !known.some(([other, usual]) => other === key && usual === value),
  )
  const lines = [
    ...(chart === defaultConfig.chart ? [] : [`chart: ${chart}`]),
    ...differs.map(([key, value]) => `${labels[key] ?? key}: ${value}`),
  ]
  if (previous) {
    const catalog = await loadCatalog(previous.chart)
    const values = catalog ? valuesYaml(catalog, previous.values).trimEnd() : ''
    lines.push(`deployed now: chart ${previous.chart}, ${values ? 'values' : 'no values'}`)
    if (values) lines.push(...values.split('\n').map((line) => `  ${line}`))
  }
  return lines.map((line) => `# ${line}\n`).join('')
}

const labels: Readonly<Record<string, string>> = {
  name: 'release name',
  isUpgrade: 'helm upgrade',
  kubeVersion: 'Kubernetes of the host',
}

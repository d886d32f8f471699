import { loadCatalog, minors, valuesYaml } from '../../src/core/index.ts'

const head =
  '# All settings of the chart with their defaults.\n# What is left out of this file stays as it is here.\n#\n\n'

/** A values file of 1,300 lines: all defaults of the newest chart, with a comment above every setting. */
export async function longValues(): Promise<string> {
  const catalog = await loadCatalog(minors[0] ?? '')
  if (!catalog) throw new Error('no chart is offered')
  const settings = valuesYaml(catalog, catalog.defaults).replaceAll(
    /^( *)([\w-]+):/gm,
    (line, indent: string, key: string) =>
      `${indent}# What ${key} is for, and what follows where it is set.\n${line}`,
  )
  return head + settings
}

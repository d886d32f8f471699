import type { Rolldown } from 'vite'

const minor = (name: string | null): string => /catalog\/facts\/(\d+\.\d+)\.json$/.exec(name ?? '')?.[1] ?? ''

/** The file with the facts of the newest chart: the page asks for it as soon as it runs. */
export function newestFacts(bundle: Rolldown.OutputBundle): string {
  const newest = Object.values(bundle)
    .filter((part) => part.type === 'chunk')
    .filter(({ facadeModuleId }) => minor(facadeModuleId))
    .toSorted((a, b) =>
      minor(b.facadeModuleId).localeCompare(minor(a.facadeModuleId), 'en', { numeric: true }),
    )[0]
  if (!newest) throw new Error('No facts of any chart in the build')
  return newest.fileName
}

import type { Catalog } from './catalog.ts'

type FactsModule = { readonly default: unknown }

/** One importer per minor, newest first, so that bundlers give each its own file. */
const importers: Readonly<Record<string, () => Promise<FactsModule>>> = {
  '0.36': () => import('./facts/0.36.json'),
  '0.35': () => import('./facts/0.35.json'),
  '0.34': () => import('./facts/0.34.json'),
  '0.33': () => import('./facts/0.33.json'),
  '0.32': () => import('./facts/0.32.json'),
  '0.31': () => import('./facts/0.31.json'),
  '0.30': () => import('./facts/0.30.json'),
  '0.29': () => import('./facts/0.29.json'),
  '0.28': () => import('./facts/0.28.json'),
  '0.27': () => import('./facts/0.27.json'),
  '0.26': () => import('./facts/0.26.json'),
  '0.25': () => import('./facts/0.25.json'),
  '0.24': () => import('./facts/0.24.json'),
  '0.23': () => import('./facts/0.23.json'),
  '0.22': () => import('./facts/0.22.json'),
  '0.21': () => import('./facts/0.21.json'),
  '0.20': () => import('./facts/0.20.json'),
}

/** Chart minors that we have facts for, newest first. */
export const minors: readonly string[] = Object.keys(importers)

/** The facts of a chart minor (`0.36`); null where we have none. */
export async function loadCatalog(minor: string): Promise<Catalog | null> {
  const importer = Object.hasOwn(importers, minor) ? importers[minor] : undefined
  return importer ? ((await importer()).default as Catalog) : null
}

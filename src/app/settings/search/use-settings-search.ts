import { useEffect, useMemo } from 'react'
import { useWizard } from '../../store.ts'
import { useLifetimes } from '../use-lifetimes.ts'
import { indexOf } from './docs-of.ts'
import { ownDocs } from './own-docs.ts'
import { searchSettings, type SearchResult } from './search-settings.ts'

/** More than anybody reads; the count tells of the others. */
const limit = 50

/** Milliseconds after the view is shown until the index is made, so that the first letter need not wait for it. */
const calm = 150

/** What a query finds: the chart's settings, those of other versions, and the user's own keys and items. */
export function useSettingsSearch(query: string): SearchResult {
  const catalog = useWizard((state) => state.catalog)
  const minimal = useWizard((state) => state.view.minimal)
  const { all } = useLifetimes()
  useEffect(() => {
    const timer = setTimeout(() => indexOf(catalog, all), calm)
    return () => clearTimeout(timer)
  }, [catalog, all])
  const isAsked = query.trim() !== ''
  const index = useMemo(() => {
    if (!isAsked) return []
    const known = indexOf(catalog, all)
    return [...known, ...ownDocs(catalog, minimal, new Set(known.map(({ doc }) => doc.text)))]
  }, [isAsked, catalog, all, minimal])
  return useMemo(() => searchSettings(index, query, limit), [index, query])
}

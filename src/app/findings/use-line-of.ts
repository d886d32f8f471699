import { useMemo } from 'react'
import { locator, type Finding } from '../../core/index.ts'
import { placeFinding } from '../output/place-finding.ts'
import { useWizard } from '../store.ts'

/** Tells the line (from 1) of the values file that a finding is about; null where it has none. */
export function useLineOf(): (finding: Finding) => number | null {
  const text = useWizard((state) => state.view.valuesYaml)
  return useMemo(() => {
    const locate = locator(text)
    return (finding) => placeFinding(locate, finding)?.startLine ?? null
  }, [text])
}

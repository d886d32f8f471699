import { useMemo } from 'react'
import { useWizard, type WizardState } from '../store.ts'

/**
 * A part of the state that is made anew with every change, compared by its JSON text: the component renders again only where the
 * content differs. For parts that are small.
 */
export function useJson<Part>(select: (state: WizardState) => Part): Part {
  const text = useWizard((state) => JSON.stringify(select(state)) as string | undefined)
  return useMemo(() => (text === undefined ? undefined : JSON.parse(text)) as Part, [text])
}

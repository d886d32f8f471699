import { useCallback, useState } from 'react'

interface Choice {
  readonly open: boolean
  /** What was selected then: a section that was closed opens again for another setting inside it. */
  readonly selected: string
}

export interface OpenSections {
  readonly isOpen: (text: string, usually: boolean) => boolean
  readonly setOpen: (texts: readonly string[], open: boolean) => void
}

/** Which sections of the tree are open: those that the visitor opened, what the filter proposes, and the way to the selected setting. */
export function useOpenSections(selected: string, way: ReadonlySet<string>): OpenSections {
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map())
  const isOpen = useCallback(
    (text: string, usually: boolean) => {
      const choice = choices.get(text)
      if (!choice) return usually || way.has(text)
      return choice.open || (way.has(text) && choice.selected !== selected)
    },
    [choices, selected, way],
  )
  const setOpen = useCallback(
    (texts: readonly string[], open: boolean) =>
      setChoices(
        (before) => new Map([...before, ...texts.map((text) => [text, { open, selected }] as const)]),
      ),
    [selected],
  )
  return { isOpen, setOpen }
}

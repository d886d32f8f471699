import { useState } from 'react'
import type { Parsed } from '../../../core/index.ts'

type Plain = string | number | null

export interface DraftOptions<Value extends Plain> {
  /** What the config holds. */
  readonly value: Value
  readonly parse: (text: string) => Parsed<Value>
  /** Takes a text that was understood to the config. */
  readonly write: (value: Value) => void
}

export interface DraftInput {
  readonly text: string
  /** Why the text is refused, once the field was left; the text stays there and the config keeps what it has. */
  readonly error: string | null
  readonly onChange: (text: string) => void
  readonly onBlur: () => void
}

interface Draft {
  readonly text: string
  /** What the config showed under it. */
  readonly over: string
  /** The field lost the focus with a text that is refused: from then on the error follows every key. */
  readonly wasLeft: boolean
}

const shown = (value: Plain): string => (value === null ? '' : String(value))

/** A text field over a value of the config. The draft ends where the value changes elsewhere: by undo, a preset or a fix. */
export function useDraft<Value extends Plain>({ value, parse, write }: DraftOptions<Value>): DraftInput {
  const [draft, setDraft] = useState<Draft | null>(null)
  const current = draft?.over === shown(value) ? draft : null
  const parsed = current && parse(current.text)
  const reason = parsed && !parsed.ok ? parsed.reason : null
  const onChange = (text: string): void => {
    const result = parse(text)
    setDraft({ text, over: shown(result.ok ? result.value : value), wasLeft: current?.wasLeft ?? false })
    if (result.ok) write(result.value)
  }
  const onBlur = (): void => setDraft(current && reason !== null ? { ...current, wasLeft: true } : null)
  const error = current?.wasLeft ? reason : null
  return { text: current?.text ?? shown(value), error, onChange, onBlur }
}

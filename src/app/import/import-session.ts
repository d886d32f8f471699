import { useSyncExternalStore } from 'react'
import type { Imported, ImportFailure, LegacyDistro } from '../../core/import/index.ts'
import type { ImportChoices } from './import-patch.ts'
import { messages } from './messages.ts'

/** What a text was read as, for one chart minor. */
export interface Found {
  readonly imported: Imported
  readonly minor: string
  /** The values file that the import leads to. */
  readonly valuesText: string
}

/** An import on its way from a text to the page. Nothing of it is part of the configuration yet. */
export interface ImportSession {
  /** Where the text is from: a file name, or `pasted text`. */
  readonly title: string
  readonly text: string
  readonly distro: LegacyDistro | null
  readonly isReading: boolean
  /** Why there is no text to read, in words. */
  readonly refusal: string | null
  readonly failure: ImportFailure | null
  readonly found: Found | null
  /** Null as long as nobody chose otherwise than is offered. */
  readonly choices: ImportChoices | null
}

const empty = (): ImportSession => ({
  title: messages.pastedText(),
  text: '',
  distro: null,
  isReading: false,
  refusal: null,
  failure: null,
  found: null,
  choices: null,
})

/** Null until somebody asks: what it says at first is in the page's language, which is not known yet. */
let session: ImportSession | null = null
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Changes a part of the import. */
export function updateImport(change: Partial<ImportSession>): void {
  session = { ...currentImport(), ...change }
  for (const listener of listeners) listener()
}

/** Starts over with what is given. */
export const resetImport = (change: Partial<ImportSession> = {}): void =>
  updateImport({ ...empty(), ...change })

/** The import now. */
export const currentImport = (): ImportSession => (session ??= empty())

/** The import now, for components. */
export const useImport = (): ImportSession => useSyncExternalStore(subscribe, currentImport)

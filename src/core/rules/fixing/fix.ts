import type { Edit } from '../../config.ts'
import type { Fix } from '../rule.ts'

/** Fixes that edit values, in short. */
export const fix = {
  safe: (title: string, ...edits: readonly Edit[]): Fix => ({ kind: 'safe', title, patch: { edits } }),
  confirm: (title: string, ...edits: readonly Edit[]): Fix => ({ kind: 'confirm', title, patch: { edits } }),
}

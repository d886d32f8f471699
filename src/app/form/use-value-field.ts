import { useMemo } from 'react'
import { equals, get, type Field, type Json, type Path } from '../../core/index.ts'
import { applyPatch } from '../store.ts'
import type { Codec } from './codecs/codec.ts'
import { fieldName } from './field-name.ts'
import { useBoundField, type Binding, type BoundField } from './use-bound-field.ts'

/** What the user says about a path of the values: a value, or nothing where it equals the default. */
function bind(path: Path, fallback: Json | undefined): Binding {
  return {
    select: (state) => get(state.view.minimal, path),
    commit: (value) => {
      const unset = value === undefined || equals(value, fallback)
      applyPatch(
        { edits: [unset ? { op: 'unset', path } : { op: 'set', path, value }] },
        { burst: path.join('\0') },
      )
    },
  }
}

/** A field of the form that edits one path of the values. */
export function useValueField<Content>(facts: Field, codec: Codec<Content>): BoundField<Content> {
  const binding = useMemo(() => bind(facts.path, facts.default), [facts])
  return useBoundField(fieldName(facts.path), codec, binding)
}

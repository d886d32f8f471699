import { useCallback, useEffect, useRef } from 'react'
import { useController, useFormContext } from 'react-hook-form'
import { equals, type Json } from '../../core/index.ts'
import { current, subscribe, type WizardState } from '../store.ts'
import type { Codec } from './codecs/codec.ts'

/** Where a field's value stands in the state, and how it is changed. Both must keep their identity while they mean the same. */
export interface Binding {
  /** Undefined where the user said nothing. */
  readonly select: (state: WizardState) => Json | undefined
  readonly commit: (value: Json | undefined) => void
}

/** A field of the mounted step. */
export interface BoundField<Content> {
  readonly content: Content
  /** Why the content is refused; null while it is fine, or not yet left. */
  readonly error: string | null
  readonly change: (content: Content) => void
  readonly onFocus: () => void
  readonly onBlur: () => void
  readonly reset: () => void
}

/**
 * Registers a field with react-hook-form and ties it to the config. What is typed and can be read goes to the config; what cannot stays
 * in the field alone, and the config keeps what it had before the field was entered. A change from elsewhere (undo, fix, preset, chart)
 * replaces the content only where it means something else.
 */
export function useBoundField<Content>(
  name: string,
  codec: Codec<Content>,
  binding: Binding,
): BoundField<Content> {
  const { select, commit } = binding
  const { control, getValues, setValue } = useFormContext<Record<string, unknown>>()
  const { field, fieldState } = useController({
    name,
    control,
    // Read once, when the field is registered.
    defaultValue: codec.write(select(current())),
    rules: {
      validate: (content) => {
        const reading = codec.read(content as Content)
        return reading.ok || reading.message
      },
    },
  })
  const committing = useRef(false)
  const before = useRef<Json | undefined>(undefined)

  const write = useCallback(
    (value: Json | undefined) => {
      committing.current = true
      commit(value)
      committing.current = false
    },
    [commit],
  )

  useEffect(() => {
    let seen = select(current())
    before.current = seen
    const show = (value: Json | undefined): void =>
      setValue(name, codec.write(value), { shouldValidate: true })
    const reading = codec.read(getValues(name) as Content)
    // Another default, after a change of the chart, may show another content for the same value.
    if (reading.ok && !equals(codec.write(seen) as Json, codec.write(reading.value) as Json)) show(seen)
    return subscribe((state) => {
      const value = select(state)
      if (equals(value, seen)) return
      seen = value
      if (committing.current) return
      const read = codec.read(getValues(name) as Content)
      if (!read.ok || !equals(read.value, value)) show(value)
    })
  }, [name, codec, select, getValues, setValue])

  const change = (content: Content): void => {
    field.onChange(content)
    const reading = codec.read(content)
    write(reading.ok ? reading.value : before.current)
  }
  const reset = (): void => {
    write(undefined)
    setValue(name, codec.write(undefined), { shouldValidate: true })
  }
  return {
    content: field.value as Content,
    error: fieldState.error?.message ?? null,
    change,
    onFocus: () => {
      before.current = select(current())
    },
    onBlur: field.onBlur,
    reset,
  }
}

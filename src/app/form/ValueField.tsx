import { lazy, Suspense } from 'react'
import { get, type Field as Facts } from '../../core/index.ts'
import { Field } from '../../ui/Field.tsx'
import type { FieldEntry } from '../../wizard/step.ts'
import { useWizard } from '../store.ts'
import { FieldFindings } from './FieldFindings.tsx'
import { FieldTags } from './FieldTags.tsx'
import { printDefault } from './print-default.ts'

const TemplateNote = lazy(() => import('./TemplateNote.tsx'))

export interface ValueFieldProps {
  readonly id: string
  readonly entry: FieldEntry
  readonly facts: Facts
  readonly error: string | null
  readonly onReset: () => void
  readonly group?: boolean
  readonly wide?: boolean
  readonly children: React.ReactNode
}

/** The row of a value: what the catalog and the rules say about it, around its control. */
export function ValueField(props: ValueFieldProps): React.JSX.Element {
  const { entry, facts, error, children, ...rest } = props
  const isSet = useWizard((state) => get(state.view.minimal, facts.path) !== undefined)
  const isTemplated = useWizard((state) => entry.templated?.(state.config, state.view) ?? false)
  return (
    <Field
      {...rest}
      title={entry.title}
      help={entry.help}
      path={entry.path}
      tags={<FieldTags facts={facts} />}
      // An input that is refused can be taken back as well.
      changed={isSet || error !== null}
      defaultText={printDefault(facts.default)}
      error={error}
      findings={<FieldFindings paths={[facts.path]} />}
    >
      {children}
      {isTemplated && (
        <Suspense>
          <TemplateNote />
        </Suspense>
      )}
    </Field>
  )
}

import { memo, useMemo } from 'react'
import { translate } from '../../i18n/index.ts'
import type { Entry, FieldEntry, Section } from '../../wizard/step.ts'
import { BlockView } from './BlockView.tsx'
import { useFormEngine } from './form-engine.ts'
import { shownSection } from './is-shown.ts'
import { sectionAnchor } from './section-anchor.ts'
import styles from './SectionView.module.css'
import { translatedEntry } from './translated-entry.ts'
import { useJson } from './use-json.ts'

/** A part of a step: only what is offered is mounted. */
export const SectionView = memo(function SectionView({
  section,
}: {
  readonly section: Section
}): React.JSX.Element | null {
  const shown = useJson((state) => shownSection(section, state))
  if (!shown) return null
  const anchor = sectionAnchor(section)
  const columns = (section.columns ?? [])
    .map((column, index) => ({ ...column, shown: shown.columns[index] ?? [] }))
    .filter((column) => column.shown.length > 0)
  return (
    <section className={styles['section']} aria-labelledby={anchor}>
      <h2 id={anchor} tabIndex={-1}>
        {translate(section.title)}
      </h2>
      {section.help && <p className={styles['help']}>{translate(section.help)}</p>}
      <Entries entries={section.entries} shown={shown.entries} />
      {columns.length > 0 && (
        <div className={columns.length > 1 ? styles['columns'] : undefined}>
          {columns.map((column) => (
            <div key={column.title} className={styles['column']}>
              {columns.length > 1 && <h3 className={styles['columnTitle']}>{translate(column.title)}</h3>}
              <Entries entries={column.entries} shown={column.shown} />
            </div>
          ))}
        </div>
      )}
    </section>
  )
})

function Field({ entry }: { readonly entry: FieldEntry }): React.JSX.Element {
  const { FieldRow } = useFormEngine()
  const shown = useMemo(() => translatedEntry(entry), [entry])
  return <FieldRow entry={shown} />
}

interface EntriesProps {
  readonly entries: readonly Entry[]
  readonly shown: readonly number[]
}

function Entries({ entries, shown }: EntriesProps): React.JSX.Element {
  return (
    <>
      {shown.map((index) => {
        const entry = entries[index]
        if (!entry) return null
        return 'block' in entry ? (
          <BlockView key={entry.block} entry={entry} />
        ) : (
          <Field key={`${entry.path} ${index}`} entry={entry} />
        )
      })}
    </>
  )
}

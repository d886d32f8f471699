import { useMemo } from 'react'
import type { Field, Path } from '../../../core/index.ts'
import { helpAt } from '../../../wizard/help/index.ts'
import { CopyButton } from '../../../ui/CopyButton.tsx'
import { PathCode } from '../../../ui/PathCode.tsx'
import { Words } from '../../../ui/Words.tsx'
import { FieldForm } from '../../form/FieldForm.tsx'
import { useWizard } from '../../store.ts'
import { pathText } from '../address/path-text.ts'
import { factsAt } from '../facts-at.ts'
import { SettingMarks } from '../SettingMarks.tsx'
import { catalogTree } from '../tree/catalog-tree.ts'
import { nodeAt } from '../tree/node-at.ts'
import { patternOf } from '../tree/pattern-of.ts'
import { AbsentSetting } from './AbsentSetting.tsx'
import { Crumbs } from './Crumbs.tsx'
import { Entries } from './Entries.tsx'
import { messages } from './messages.ts'
import { missingStep } from './missing-step.ts'
import { SectionFindings } from './SectionFindings.tsx'
import { SectionChildren } from './SectionChildren.tsx'
import styles from './SettingDetail.module.css'
import { SettingFacts } from './SettingFacts.tsx'
import { SettingRow } from './SettingRow.tsx'

/** One setting or section: what it is, what it holds, and its control. */
export function SettingDetail({ path }: { readonly path: Path }): React.JSX.Element {
  const facts = useWizard(({ catalog }) => factsAt(catalog, path))
  const text = pathText(path)
  return (
    <article id="setting" className={styles['detail']} aria-labelledby="setting-name">
      <Crumbs path={path} />
      <header className={styles['head']}>
        <h2 id="setting-name" tabIndex={-1}>
          <PathCode path={nameOf(path)} />
        </h2>
        <CopyButton size="small" what={messages.thePath()} text={() => text} />
      </header>
      <FieldForm key={text}>{facts ? <Present facts={facts} /> : <AbsentSetting path={path} />}</FieldForm>
    </article>
  )
}

/** The last key; an item is named together with its list. */
const nameOf = (path: Path): string =>
  pathText(path.slice(/^(\d+|\[\]|\*)$/.test(path.at(-1) ?? '') ? -2 : -1))

function Present({ facts }: { readonly facts: Field }): React.JSX.Element {
  const { path } = facts
  const catalog = useWizard((state) => state.catalog)
  const missing = useWizard((state) => missingStep(path, state))
  const node = useMemo(() => nodeAt(catalogTree(catalog), path), [catalog, path])
  const isField = node?.isField ?? true
  const isEntries = node !== null && patternOf(node) !== null
  const editable = missing === null
  return (
    <>
      {(!isField || !editable) && <SectionWords facts={facts} />}
      {facts.rejected && <p className={styles['refused']}>{messages.refused(catalog.minor)}</p>}
      {missing !== null && <Pattern path={path} missing={missing} />}
      {editable && isEntries && <Entries path={path} inside={[]} isList={facts.type === 'array'} />}
      {editable && isField && <SettingRow facts={facts} />}
      {node && <SectionChildren path={path} node={node} editable={editable} />}
      <SettingFacts facts={facts} isField={isField} />
    </>
  )
}

/** A field's row says all this itself. */
function SectionWords({ facts }: { readonly facts: Field }): React.JSX.Element {
  const words = helpAt(facts.path)
  return (
    <>
      <p className={styles['words']}>
        {words && <b>{words.title}</b>} <SettingMarks {...facts} />
      </p>
      {words && <p className={styles['help']}>{words.help}</p>}
      <SectionFindings path={facts.path} />
    </>
  )
}

const pathMark = (path: Path) => ({ path: () => <code>{pathText(path)}</code> })

/** A path that stands for entries which are not there: they have to be made first. */
function Pattern({ path, missing }: { readonly path: Path; readonly missing: number }): React.JSX.Element {
  const above = path.slice(0, missing)
  const type = useWizard(({ catalog }) => factsAt(catalog, above)?.type)
  return (
    <>
      <p className={styles['pattern']}>
        <Words text={messages.pattern()} marks={pathMark(above)} />
      </p>
      <Entries path={above} inside={path.slice(missing + 1)} isList={type === 'array'} />
    </>
  )
}

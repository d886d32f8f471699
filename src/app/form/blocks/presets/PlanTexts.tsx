import { translate } from '../../../../i18n/index.ts'
import { CopyButton } from '../../../../ui/CopyButton.tsx'
import type { Overlay } from '../../../../wizard/overlays/overlay.ts'
import type { Preset } from '../../../../wizard/presets/preset.ts'
import { Snippet } from '../Snippet.tsx'
import { messages } from './messages.ts'
import styles from './PresetDialog.module.css'

interface PlanTextsProps {
  readonly preset: Preset | null
  readonly overlays: readonly Overlay[]
}

/** What the choice changes and costs, and what must be in the host cluster first. */
export function PlanTexts({ preset, overlays }: PlanTextsProps): React.JSX.Element {
  const costs = new Set([...(preset?.tradeOffs ?? []), ...overlays.flatMap(({ tradeOffs }) => tradeOffs)])
  return (
    <>
      <div className={styles['columns']}>
        <Texts title={messages.changes()} texts={preset?.changes ?? []} />
        <Texts title={messages.tradeOffs()} texts={[...costs]} />
      </div>
      {overlays.map(
        ({ id, title, needs }) =>
          needs !== undefined && (
            <section key={id} className={styles['part']}>
              <div className={styles['head']}>
                <h3>{messages.createFirst(translate(title))}</h3>
                <CopyButton text={() => needs} what={messages.manifest()} size="small" />
              </div>
              <Snippet label={messages.manifestFor(translate(title))} text={needs} />
            </section>
          ),
      )}
    </>
  )
}

interface TextsProps {
  readonly title: string
  readonly texts: readonly string[]
}

function Texts({ title, texts }: TextsProps): React.JSX.Element | null {
  if (texts.length === 0) return null
  return (
    <section className={styles['part']}>
      <h3>{title}</h3>
      <ul className={styles['texts']}>
        {texts.map((text) => (
          <li key={text}>{translate(text)}</li>
        ))}
      </ul>
    </section>
  )
}

import { Button } from '../../../../ui/Button.tsx'
import { Tag } from '../../../../ui/Tag.tsx'
import type { Preset } from '../../../../wizard/presets/preset.ts'
import { covers } from './covers.ts'
import { describeRange } from './describe-range.ts'
import styles from './PresetCard.module.css'

interface PresetCardProps {
  readonly preset: Preset
  readonly minor: string
  /** The page holds exactly these values. */
  readonly inUse: boolean
  readonly onUse: () => void
}

/** A starting point: for whom, what it costs, and behind a disclosure what it does. */
export function PresetCard({ preset, minor, inUse, onUse }: PresetCardProps): React.JSX.Element {
  const { id, title, summary, footprint, versions } = preset
  const isUsable = covers(versions, minor)
  return (
    <li className={styles['card']} data-preset={id} data-in-use={inUse || undefined}>
      <div className={styles['head']}>
        <h3 className={styles['title']}>
          {title}
          {inUse && <Tag tone="new">In use</Tag>}
        </h3>
        <Button size="small" disabled={!isUsable || inUse} onClick={onUse} aria-label={`Use ${title}`}>
          Use
        </Button>
      </div>
      <p className={styles['summary']}>{summary}</p>
      {!isUsable && (
        <p className={styles['range']}>
          Only {describeRange(versions)}; you have chosen {minor}.
        </p>
      )}
      <PresetDetails preset={preset} />
      <p className={styles['footprint']}>{footprint}</p>
    </li>
  )
}

function PresetDetails({ preset }: { readonly preset: Preset }): React.JSX.Element {
  return (
    <details className={styles['details']}>
      <summary>What it changes</summary>
      <div className={styles['lists']}>
        <List title="Changes" texts={preset.changes} />
        <List title="Trade-offs" texts={preset.tradeOffs} />
      </div>
    </details>
  )
}

interface ListProps {
  readonly title: string
  readonly texts: readonly string[]
}

function List({ title, texts }: ListProps): React.JSX.Element {
  return (
    <div>
      <h4>{title}</h4>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  )
}

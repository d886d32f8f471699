import { translate } from '../../../../i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Footprint } from '../../../../ui/Footprint.tsx'
import { Tag } from '../../../../ui/Tag.tsx'
import { covers } from '../../../../wizard/presets/covers.ts'
import type { Preset } from '../../../../wizard/presets/preset.ts'
import { figuresOf } from '../../../output/figures-of.ts'
import { describeRange } from './describe-range.ts'
import { messages } from './messages.ts'
import styles from './PresetCard.module.css'
import { usePresetFootprint } from './use-preset-footprint.ts'

interface PresetCardProps {
  readonly preset: Preset
  readonly minor: string
  /** The page holds exactly these values. */
  readonly inUse: boolean
  readonly onPreview: () => void
}

/** A starting point: for whom, and what it takes from the host; the preview says the rest. */
export function PresetCard({ preset, minor, inUse, onPreview }: PresetCardProps): React.JSX.Element {
  const { id, title, summary, versions } = preset
  const isUsable = covers(versions, minor)
  return (
    <li className={styles['card']} data-preset={id} data-in-use={inUse || undefined}>
      <div className={styles['head']}>
        <h3 className={styles['title']}>
          {translate(title)}
          {inUse && <Tag tone="new">{messages.inUse()}</Tag>}
        </h3>
        <Button
          size="small"
          disabled={!isUsable}
          onClick={onPreview}
          aria-haspopup="dialog"
          aria-label={messages.previewOf(translate(title))}
        >
          {messages.preview()}
        </Button>
      </div>
      <p className={styles['summary']}>{translate(summary)}</p>
      {isUsable ? (
        <Figures preset={preset} />
      ) : (
        <p className={styles['range']}>{messages.unusable(describeRange(versions), minor)}</p>
      )}
    </li>
  )
}

function Figures({ preset }: { readonly preset: Preset }): React.JSX.Element {
  const footprint = usePresetFootprint(preset)
  return (
    <div className={styles['footprint']}>
      {footprint && (
        <Footprint
          look="plain"
          label={messages.footprintOf(translate(preset.title))}
          figures={figuresOf(footprint)}
        />
      )}
    </div>
  )
}

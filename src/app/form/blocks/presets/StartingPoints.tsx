import { lazy, Suspense, useState } from 'react'
import { apply, type Config } from '../../../../core/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { covers } from '../../../../wizard/presets/covers.ts'
import { presets } from '../../../../wizard/presets/index.ts'
import type { Preset } from '../../../../wizard/presets/preset.ts'
import { useWizard } from '../../../store.ts'
import { Block } from '../Block.tsx'
import { messages } from './messages.ts'
import { presetPatch } from './preset-patch.ts'
import { PresetCard } from './PresetCard.tsx'
import styles from './StartingPoints.module.css'

const PresetDialog = lazy(() => import('./PresetDialog.tsx'))

/** How many stand in the open. */
const first = 3

/** The preset that would change nothing. */
const inUse = (config: Config): string | undefined =>
  presets.find(
    (preset) =>
      covers(preset.versions, config.chart) && apply(config, presetPatch(preset, config)) === config,
  )?.id

/** Tested sets of values to begin with: the three of the most common cases, the others behind a disclosure, and additions to any. */
export default function StartingPoints(): React.JSX.Element {
  const minor = useWizard((state) => state.config.chart)
  const used = useWizard((state) => inUse(state.config))
  const [asked, setAsked] = useState<{ readonly preset: Preset | null } | null>(null)
  const [showsAll, setShowsAll] = useState(false)
  const cards = (some: readonly Preset[]): React.JSX.Element => (
    <ul className={styles['cards']}>
      {some.map((preset) => (
        <PresetCard
          key={preset.id}
          preset={preset}
          minor={minor}
          inUse={preset.id === used}
          onPreview={() => setAsked({ preset })}
        />
      ))}
    </ul>
  )
  return (
    <Block name="starting-points">
      {cards(presets.slice(0, first))}
      <details className={styles['more']} onToggle={(event) => setShowsAll(event.currentTarget.open)}>
        <summary>{messages.more(presets.length - first)}</summary>
        {showsAll && cards(presets.slice(first))}
      </details>
      <div className={styles['additions']}>
        <p>{messages.additionsLead()}</p>
        <Button size="small" onClick={() => setAsked({ preset: null })} aria-haspopup="dialog">
          {messages.chooseAdditions()}
        </Button>
      </div>
      <Suspense>{asked && <PresetDialog preset={asked.preset} onClose={() => setAsked(null)} />}</Suspense>
    </Block>
  )
}

import { apply, type Config } from '../../../../core/index.ts'
import { presets } from '../../../../wizard/presets/index.ts'
import type { Preset } from '../../../../wizard/presets/preset.ts'
import { notify } from '../../../notices.ts'
import { applyPatch, current, useWizard } from '../../../store.ts'
import { Block } from '../Block.tsx'
import { covers } from './covers.ts'
import { PresetCard } from './PresetCard.tsx'
import styles from './StartingPoints.module.css'

/** How many stand in the open. */
const first = 3

const patchOf = ({ patch }: Preset, { release, chart, cluster }: Config) =>
  patch(release, chart, cluster.platform)

/** The preset that would change nothing. */
const inUse = (config: Config): string | undefined =>
  presets.find(
    (preset) => covers(preset.versions, config.chart) && apply(config, patchOf(preset, config)) === config,
  )?.id

function start(preset: Preset): void {
  applyPatch(patchOf(preset, current().config))
  notify({
    tone: 'info',
    text: `"${preset.title}" is in place. Undo brings back what was here before.`,
  })
}

/** Tested sets of values to begin with: the three of the most common cases, the others behind a disclosure. */
export default function StartingPoints(): React.JSX.Element {
  const minor = useWizard((state) => state.config.chart)
  const used = useWizard((state) => inUse(state.config))
  const cards = (some: readonly Preset[]): React.JSX.Element => (
    <ul className={styles['cards']}>
      {some.map((preset) => (
        <PresetCard
          key={preset.id}
          preset={preset}
          minor={minor}
          inUse={preset.id === used}
          onUse={() => start(preset)}
        />
      ))}
    </ul>
  )
  return (
    <Block name="starting-points">
      {cards(presets.slice(0, first))}
      <details className={styles['more']}>
        <summary>More starting points ({presets.length - first})</summary>
        {cards(presets.slice(first))}
      </details>
    </Block>
  )
}

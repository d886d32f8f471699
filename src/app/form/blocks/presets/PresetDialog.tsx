import { useMemo, useState } from 'react'
import { translate } from '../../../../i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Dialog } from '../../../../ui/Dialog.tsx'
import { Segments } from '../../../../ui/Segments.tsx'
import type { Preset } from '../../../../wizard/presets/preset.ts'
import { notify } from '../../../notices.ts'
import { applyPatch, useWizard } from '../../../store.ts'
import { firstChoice } from './first-choice.ts'
import { messages } from './messages.ts'
import { OverlayChoice } from './OverlayChoice.tsx'
import { planOf } from './plan.ts'
import { PlanPreview } from './PlanPreview.tsx'
import styles from './PresetDialog.module.css'

interface PresetDialogProps {
  /** Null: additions alone. */
  readonly preset: Preset | null
  readonly onClose: () => void
}

const modes = () => [
  { value: 'instead', label: messages.instead() },
  { value: 'on-top', label: messages.onTop() },
]

/** What a starting point and additions would do, before they do it. */
export default function PresetDialog({ preset, onClose }: PresetDialogProps): React.JSX.Element {
  const config = useWizard((state) => state.config)
  const catalog = useWizard((state) => state.catalog)
  const [choice, setChoice] = useState(() => firstChoice(config, catalog, preset))
  const plan = useMemo(() => planOf(config, catalog, choice), [config, catalog, choice])
  const hasOwn = Object.keys(config.overrides).length > 0 || config.text !== ''
  const title = preset ? translate(preset.title) : messages.additions()
  const apply = (): void => {
    applyPatch(plan.patch)
    onClose()
    notify({ tone: 'info', text: messages.done(title) })
  }
  return (
    <Dialog
      title={title}
      onClose={onClose}
      wide
      actions={
        <>
          <Button onClick={onClose}>{messages.cancel()}</Button>
          <Button variant="primary" onClick={apply} disabled={plan.config === config}>
            {messages.apply()}
          </Button>
        </>
      }
    >
      <div className={styles['parts']}>
        <p className={styles['lead']}>{preset ? translate(preset.summary) : messages.additionsAlone()}</p>
        {preset && hasOwn && (
          <Segments
            name="preset-mode"
            label={messages.mode()}
            options={modes()}
            value={choice.mode}
            onChange={(mode) => setChoice({ ...choice, mode: mode === 'on-top' ? mode : 'instead' })}
          />
        )}
        <OverlayChoice
          overlays={plan.fitting}
          chosen={plan.chosen.map(({ id }) => id)}
          onChange={(overlays) => setChoice({ ...choice, overlays })}
        />
        <PlanPreview choice={choice} plan={plan} />
      </div>
    </Dialog>
  )
}

import { footprint } from '../../../../core/index.ts'
import { DiffLines } from '../../../output/DiffLines.tsx'
import { useWizard, viewAt } from '../../../store.ts'
import { messages } from './messages.ts'
import { overwritten } from './overwritten.ts'
import type { Choice, Plan } from './plan.ts'
import { PlanFigures } from './PlanFigures.tsx'
import { PlanFindings } from './PlanFindings.tsx'
import { PlanLosses } from './PlanLosses.tsx'
import { PlanTexts } from './PlanTexts.tsx'
import styles from './PresetDialog.module.css'

interface PlanPreviewProps {
  readonly choice: Choice
  readonly plan: Plan
}

/** What a plan leads to: losses, footprint, findings, costs, and the values file. */
export function PlanPreview({ choice, plan }: PlanPreviewProps): React.JSX.Element {
  const { preset, mode } = choice
  const overrides = useWizard((state) => state.config.overrides)
  const before = useWizard((state) => state.view)
  // Derived again with every view: it changes when rules and templates arrive.
  const after = viewAt(plan.config)
  return (
    <>
      <PlanLosses mode={preset ? mode : 'on-top'} losses={overwritten(overrides, plan.config.overrides)} />
      <div className={styles['columns']}>
        <PlanFigures
          before={footprint(before.manifests, before.effective)}
          after={footprint(after.manifests, after.effective)}
          besides={preset?.besides}
        />
        <PlanFindings findings={after.findings} />
      </div>
      <PlanTexts preset={preset} overlays={plan.chosen} />
      <section className={styles['part']}>
        <h3>{messages.valuesFile()}</h3>
        {before.valuesYaml === after.valuesYaml ? (
          <p className={styles['quiet']}>{messages.sameFile()}</p>
        ) : (
          <DiffLines label={messages.fileChanges()} before={before.valuesYaml} after={after.valuesYaml} />
        )}
      </section>
    </>
  )
}

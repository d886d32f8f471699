import { helmCommand } from '../../../../core/index.ts'
import { CopyButton } from '../../../../ui/CopyButton.tsx'
import { Button } from '../../../../ui/Button.tsx'
import { showExport } from '../../../export/show-export.ts'
import { useWizard } from '../../../store.ts'
import { Hint } from '../Hint.tsx'
import { Snippet } from '../Snippet.tsx'
import { messages } from './messages.ts'
import { ReviewSection } from './ReviewSection.tsx'

const saveValues = (): void => void import('../../../export/save.ts').then(({ save }) => save('values'))

/** The command that installs or upgrades with the values file. */
export function ReviewInstall(): React.JSX.Element {
  const release = useWizard((state) => state.config.release)
  const chartVersion = useWizard((state) => state.catalog.chartVersion)
  const command = helmCommand(release, chartVersion)
  return (
    <ReviewSection
      title={release.isUpgrade ? messages.upgrade() : messages.install()}
      aside={
        <>
          <Button icon="download" size="small" variant="quiet" onClick={saveValues}>
            {'values.yaml'}
          </Button>
          <CopyButton size="small" text={() => command} what={messages.command()} />
        </>
      }
    >
      <Snippet label={messages.snippet()} text={command} />
      <Hint>{messages.where()}</Hint>
      <Button variant="link" onClick={showExport}>
        {messages.otherWays()}
      </Button>
    </ReviewSection>
  )
}

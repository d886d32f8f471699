import { helmCommand } from '../../../../core/index.ts'
import { CopyButton } from '../../../../ui/CopyButton.tsx'
import { DownloadButton } from '../../../../ui/DownloadButton.tsx'
import { current, useWizard } from '../../../store.ts'
import { Hint } from '../Hint.tsx'
import { Snippet } from '../Snippet.tsx'
import { ReviewSection } from './ReviewSection.tsx'

/** The command that installs or upgrades with the values file. */
export function ReviewInstall(): React.JSX.Element {
  const release = useWizard((state) => state.config.release)
  const chartVersion = useWizard((state) => state.catalog.chartVersion)
  const command = helmCommand(release, chartVersion)
  return (
    <ReviewSection
      title={release.isUpgrade ? 'Upgrade' : 'Install'}
      aside={
        <>
          <DownloadButton
            size="small"
            variant="quiet"
            fileName="values.yaml"
            text={() => current().view.valuesYaml}
          >
            values.yaml
          </DownloadButton>
          <CopyButton size="small" text={() => command} what="the command" />
        </>
      }
    >
      <Snippet label="Install command" text={command} />
      <Hint>Run it where values.yaml is, with kubectl pointing at the host cluster.</Hint>
    </ReviewSection>
  )
}

import { parsePositive } from '../../../../core/index.ts'
import { translate } from '../../../../i18n/index.ts'
import { licences } from '../../../../wizard/licences.ts'
import { platforms } from '../../../../wizard/platforms.ts'
import { applyPatch, useWizard } from '../../../store.ts'
import { DraftField } from '../DraftField.tsx'
import { orEmpty } from '../or-empty.ts'
import { ClusterChoice } from './ClusterChoice.tsx'
import { HostVersionField } from './HostVersionField.tsx'
import { messages } from './messages.ts'
import { useContextFindings } from './use-context-findings.tsx'

const parseCount = orEmpty(parsePositive)

function PlatformField(): React.JSX.Element {
  const platform = useWizard((state) => state.config.cluster.platform)
  const description = platforms.find(({ id }) => id === platform)?.description
  return (
    <ClusterChoice
      id="context-platform"
      title={messages.platform()}
      help={description ? translate(description) : messages.platformHelp()}
      options={platforms}
      value={platform}
      onChange={(value) => applyPatch({ cluster: { platform: value } })}
      findings={useContextFindings('cluster.platform')}
    />
  )
}

function LicenceField(): React.JSX.Element {
  const licence = useWizard((state) => state.config.cluster.licence)
  const description = licences.find(({ id }) => id === licence)?.description
  return (
    <ClusterChoice
      id="context-licence"
      title={messages.licence()}
      help={description ? translate(description) : messages.licenceHelp()}
      options={licences}
      value={licence}
      onChange={(value) => applyPatch({ cluster: { licence: value } })}
      findings={useContextFindings('cluster.licence')}
    />
  )
}

interface CountFieldProps {
  readonly of: 'nodes' | 'zones'
  readonly title: string
  readonly help: string
}

function CountField({ of, title, help }: CountFieldProps): React.JSX.Element {
  return (
    <DraftField
      id={`context-${of}`}
      title={title}
      help={help}
      numeric
      placeholder={messages.notSaid()}
      value={useWizard((state) => state.config.cluster[of])}
      parse={parseCount}
      write={(count) => applyPatch({ cluster: { [of]: count } }, { burst: `cluster.${of}` })}
      findings={useContextFindings(`cluster.${of}`)}
    />
  )
}

/** What rules need to know about the host cluster. */
export function ClusterFields(): React.JSX.Element {
  return (
    <>
      <PlatformField />
      <HostVersionField />
      <CountField of="nodes" title={messages.nodes()} help={messages.nodesHelp()} />
      <CountField of="zones" title={messages.zones()} help={messages.zonesHelp()} />
      <LicenceField />
    </>
  )
}

import {
  nameLimits,
  parseDns1035Label,
  parseDnsLabel,
  releaseNameLimit,
  topologyOf,
} from '../../../../core/index.ts'
import { applyPatch, current, useWizard } from '../../../store.ts'
import { DraftField } from '../DraftField.tsx'
import { ChartVersionField } from './ChartVersionField.tsx'
import { DeployedField } from './DeployedField.tsx'
import { ActionField } from './ActionField.tsx'
import { messages } from './messages.ts'
import { renameRelease } from './rename-release.ts'
import { useContextFindings } from './use-context-findings.tsx'

function NameField(): React.JSX.Element {
  const name = useWizard((state) => state.config.release.name)
  const limit = useWizard((state) => releaseNameLimit(topologyOf(state.view.effective, state.config.chart)))
  return (
    <DraftField
      id="context-name"
      title={messages.name()}
      help={messages.nameHelp()}
      value={name}
      unit={messages.length(name.length, limit)}
      parse={parseDns1035Label}
      write={(next) =>
        applyPatch({ release: renameRelease(current().config.release, next) }, { burst: 'release.name' })
      }
      findings={useContextFindings('release.name')}
    />
  )
}

function NamespaceField(): React.JSX.Element {
  const namespace = useWizard((state) => state.config.release.namespace)
  return (
    <DraftField
      id="context-namespace"
      title={messages.namespace()}
      help={messages.namespaceHelp()}
      value={namespace}
      unit={messages.length(namespace.length, nameLimits.namespace)}
      parse={parseDnsLabel}
      write={(next) => applyPatch({ release: { namespace: next } }, { burst: 'release.namespace' })}
      findings={useContextFindings('release.namespace')}
    />
  )
}

/** What `helm` is told beside the values: chart, name, namespace, and whether the release exists. */
export function ReleaseFields(): React.JSX.Element {
  const isUpgrade = useWizard((state) => state.config.release.isUpgrade)
  return (
    <>
      <ChartVersionField />
      <NameField />
      <NamespaceField />
      <ActionField />
      {isUpgrade && <DeployedField />}
    </>
  )
}

import { defaultKubeVersion, type Catalog } from '../../../../core/index.ts'
import { Field } from '../../../../ui/Field.tsx'
import { fieldIds } from '../../../../ui/field-ids.ts'
import { SuggestInput } from '../../../../ui/SuggestInput.tsx'
import { applyPatch, useWizard } from '../../../store.ts'
import { orEmpty } from '../or-empty.ts'
import { useDraft } from '../use-draft.ts'
import { messages } from './messages.ts'
import { parseHostVersion } from './parse-host-version.ts'
import { useContextFindings } from './use-context-findings.tsx'

const id = 'context-kube-version'
const parse = orEmpty(parseHostVersion)
const write = (kubeVersion: string | null): void =>
  applyPatch({ cluster: { kubeVersion } }, { burst: 'cluster.kubeVersion' })

/** The minors that the release ships images for are also those that it was tested on. */
function suggestions({ kubernetesVersionSupport: support }: Catalog) {
  const images = support['k8s'] ?? support['k8sApiServer'] ?? {}
  return Object.keys(images)
    .toSorted((a, b) => Number(b.slice(2)) - Number(a.slice(2)))
    .map((value) => ({ value, note: messages.kubeVersionNote() }))
}

/** The Kubernetes version of the host, which some templates and many rules ask for. */
export function HostVersionField(): React.JSX.Element {
  const value = useWizard((state) => state.config.cluster.kubeVersion)
  const catalog = useWizard((state) => state.catalog)
  const findings = useContextFindings('cluster.kubeVersion')
  const { text, error, onChange, onBlur } = useDraft({ value, parse, write })
  return (
    <Field
      id={id}
      title={messages.kubeVersion()}
      help={messages.kubeVersionHelp(defaultKubeVersion)}
      error={error}
      findings={findings}
    >
      <SuggestInput
        id={id}
        value={text}
        invalid={error !== null}
        mono
        aria-describedby={fieldIds(id).describedBy(error !== null)}
        placeholder={messages.kubeVersionAssumed(defaultKubeVersion)}
        suggestions={suggestions(catalog)}
        onChange={onChange}
        onBlur={onBlur}
      />
    </Field>
  )
}

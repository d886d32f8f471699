import { get, parseNatural, type JsonArray, type JsonObject } from '../../../../core/index.ts'
import { Words } from '../../../../ui/Words.tsx'
import { applyPatch, current, useWizard } from '../../../store.ts'
import { Block } from '../Block.tsx'
import { DraftField } from '../DraftField.tsx'
import { Hint } from '../Hint.tsx'
import { orEmpty } from '../or-empty.ts'
import { findFlag } from './find-flag.ts'
import { messages } from './messages.ts'
import { writeFlag } from './write-flag.ts'

const path = 'controlPlane.distro.k8s.apiServer.extraArgs'.split('.')
const parse = orEmpty(parseNatural)

function argsOf(effective: JsonObject): JsonArray {
  const args = get(effective, path)
  return Array.isArray(args) ? (args as JsonArray) : []
}

function write(flag: string, value: number | null): void {
  const args = writeFlag(argsOf(current().view.effective), flag, value)
  applyPatch(
    { edits: [args.length > 0 ? { op: 'set', path, value: args } : { op: 'unset', path }] },
    { burst: flag },
  )
}

interface LimitFieldProps {
  readonly flag: string
  readonly title: string
  readonly help: string
  /** Kubernetes' own. */
  readonly usual: number
}

function LimitField({ flag, title, help, usual }: LimitFieldProps): React.JSX.Element {
  const value = useWizard((state) => findFlag(argsOf(state.view.effective), flag).at(-1)?.value ?? null)
  return (
    <DraftField<string | number | null>
      id={`api-limit-${flag.slice(2)}`}
      title={title}
      help={<Words text={messages.flag(help, flag)} marks={{ code: (words) => <code>{words}</code> }} />}
      numeric
      unit={messages.unit()}
      placeholder={messages.usual(usual)}
      value={value}
      parse={parse}
      write={(next) => write(flag, typeof next === 'number' ? next : null)}
    />
  )
}

/** How many requests the tenant's API server works on at once: two of its arguments as fields. */
export default function ApiRateLimits(): React.JSX.Element {
  return (
    <Block name="api-rate-limits">
      <div>
        <LimitField
          flag="--max-requests-inflight"
          title={messages.requests()}
          help={messages.requestsHelp()}
          usual={400}
        />
        <LimitField
          flag="--max-mutating-requests-inflight"
          title={messages.mutating()}
          help={messages.mutatingHelp()}
          usual={200}
        />
      </div>
      <Hint>{messages.sum()}</Hint>
    </Block>
  )
}

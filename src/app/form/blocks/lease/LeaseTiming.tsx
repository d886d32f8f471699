import { get, topologyOf, type JsonObject } from '../../../../core/index.ts'
import { Icon } from '../../../../ui/Icon.tsx'
import { VisuallyHidden } from '../../../../ui/VisuallyHidden.tsx'
import { Words } from '../../../../ui/Words.tsx'
import { useWizard } from '../../../store.ts'
import { Block } from '../Block.tsx'
import { Hint } from '../Hint.tsx'
import { judgeLease, type LeaseCheck } from './judge-lease.ts'
import { LeaseBars } from './LeaseBars.tsx'
import styles from './LeaseTiming.module.css'
import { messages } from './messages.ts'

/** Seconds; a time that is missing or no number counts as zero, as it does for the control plane. */
function seconds(effective: JsonObject, key: string): number {
  const value = get(effective, ['controlPlane', 'statefulSet', 'highAvailability', key])
  return typeof value === 'number' ? value : 0
}

function Check({ text, holds }: LeaseCheck): React.JSX.Element {
  return (
    <li data-holds={holds}>
      <Icon name={holds ? 'check' : 'error'} size={14} />
      <span>
        <VisuallyHidden>{holds ? messages.holds() : messages.fails()} </VisuallyHidden>
        {text}
      </span>
    </li>
  )
}

/** Whether the three times of the leader election fit together, and how long a take-over lasts. */
export default function LeaseTiming(): React.JSX.Element {
  const lease = useWizard((state) => seconds(state.view.effective, 'leaseDuration'))
  const renew = useWizard((state) => seconds(state.view.effective, 'renewDeadline'))
  const retry = useWizard((state) => seconds(state.view.effective, 'retryPeriod'))
  const replicas = useWizard((state) => topologyOf(state.view.effective, state.catalog.minor).replicas)
  const { checks, takeOver } = judgeLease({ lease, renew, retry })
  const starts = checks.every(({ holds }) => holds)
  return (
    <Block name="lease-timing">
      <div className={styles['panel']}>
        <LeaseBars lease={lease} renew={renew} retry={retry} takeOver={starts ? takeOver.worst : null} />
        <ul className={styles['checks']}>
          {checks.map((check) => (
            <Check key={check.text} {...check} />
          ))}
        </ul>
        {starts ? (
          <p>
            <Words
              text={messages.takesOver(takeOver.usual, takeOver.worst)}
              marks={{ b: (words) => <b>{words}</b> }}
            />
          </p>
        ) : (
          <p>{messages.stops()}</p>
        )}
      </div>
      {replicas <= 1 && <Hint>{messages.oneReplica()}</Hint>}
    </Block>
  )
}

import { t } from '../../../../i18n/index.ts'

/** Times of a leader election, in seconds. */
export interface LeaseTimes {
  readonly lease: number
  readonly renew: number
  readonly retry: number
}

/** client-go `leaderelection.JitterFactor`: a pause lasts up to this share longer, at random. */
const jitter = 1.2

export interface LeaseCheck {
  readonly text: string
  readonly holds: boolean
}

export interface LeaseVerdict {
  /** What client-go checks when it starts; it panics where one does not hold. */
  readonly checks: readonly LeaseCheck[]
  readonly takeOver: {
    /** The lease runs out, and the next attempt succeeds. */
    readonly usual: number
    /** The standby saw the last renewal late, and its next attempt falls late as well. */
    readonly worst: number
  }
}

const round = (seconds: number): number => Math.round(seconds * 10) / 10

/** What client-go makes of the times. Source: kubernetes/client-go tools/leaderelection/leaderelection.go (NewLeaderElector, acquire). */
export function judgeLease({ lease, renew, retry }: LeaseTimes): LeaseVerdict {
  const pause = retry * (1 + jitter)
  const isLonger = lease > renew
  // As Go rounds it: to whole nanoseconds.
  const isWithin = renew * 1e9 > Math.trunc(jitter * (retry * 1e9))
  const areSeconds = Math.min(lease, renew, retry) >= 1
  const longestPause = round(jitter * retry)
  return {
    checks: [
      {
        text: isLonger
          ? t`Lease (${lease} s) is longer than the renew deadline (${renew} s).`
          : t`Lease (${lease} s) must be longer than the renew deadline (${renew} s).`,
        holds: isLonger,
      },
      {
        text: isWithin
          ? t`Renew deadline (${renew} s) is longer than ${jitter} times the retry period (${longestPause} s).`
          : t`Renew deadline (${renew} s) must be longer than ${jitter} times the retry period (${longestPause} s).`,
        holds: isWithin,
      },
      {
        text: areSeconds ? t`Each time is at least one second.` : t`Each time must be at least one second.`,
        holds: areSeconds,
      },
    ],
    takeOver: { usual: round(lease + retry), worst: Math.ceil(round(lease + 2 * pause)) },
  }
}

import { apply, minors, type Config, type Edit, type Previous } from '../../core/index.ts'
import { t } from '../../i18n/index.ts'
import type { Baseline } from './baseline.ts'
import type { Against, Subject, Taken } from './choice.ts'
import { otherMinor } from './other-minor.ts'

/** One end of a comparison before its chart is loaded. */
export interface End {
  /** How sentences name it: `0.24 (current)`. */
  readonly title: string
  readonly config: Config
}

export interface Ends {
  readonly against: Against
  readonly from: End
  readonly to: End
  /** `to` is a chart that the visitor may switch to; fixes wait for that. */
  readonly isPlanned: boolean
  /** The fixes taken for this step; null where there are none. */
  readonly taken: Taken | null
}

/** Where `to` is what stands on the page. */
const settled = { isPlanned: false, taken: null } as const

/** What the chart makes of another set of values for the same release and host. */
const withValues = (config: Config, { chart, values }: Previous): Config => ({
  ...config,
  chart,
  overrides: values,
  text: '',
  unread: null,
})

/** The step between the current chart and another one, in either direction. */
function versionEnds(subject: Subject, config: Config): Ends {
  const against = 'version'
  const minor = otherMinor(subject, config.chart)
  const here: End = { title: t`${config.chart} (current)`, config }
  const there: End = { title: t`${minor} (other)`, config: { ...config, chart: minor } }
  // Newest first.
  const isOlder = minors.indexOf(minor) > minors.indexOf(config.chart)
  const isPlanned = isOlder === subject.isReversed
  const [from, to] = isPlanned ? [here, there] : [there, here]
  const taken = fitting(subject, from, to)
  if (!taken) return { against, from, to, isPlanned, taken }
  if (isPlanned) return { against, from, to: edited(to, taken.edits), isPlanned, taken }
  return { against, from: edited(from, taken.undo), to, isPlanned, taken }
}

/** The fixes that were taken for just this step. */
const fitting = ({ taken }: Subject, from: End, to: End): Taken | null =>
  taken?.from === from.config.chart && taken.to === to.config.chart ? taken : null

const edited = ({ title, config }: End, edits: readonly Edit[]): End => ({
  title,
  config: apply(config, { edits }),
})

/**
 * The two configurations that a subject names, the older one first. What is not there any more falls back to the chart's defaults.
 * Release and host are those of now throughout, so that only values and chart make a difference.
 */
export function endsOf(subject: Subject, config: Config, baseline: Baseline | null): Ends {
  const { against } = subject
  const { previous } = config.cluster
  if (against === 'version') return versionEnds(subject, config)
  const to: End = { title: t`your values (${config.chart})`, config }
  if (against === 'previous' && previous)
    return {
      against,
      from: { title: t`what is deployed (${previous.chart})`, config: withValues(config, previous) },
      to,
      ...settled,
    }
  if (baseline && (against === 'imported' || against === null)) {
    const { chart, overrides, text } = baseline.config
    const from = {
      title: `${baseline.title} (${chart})`,
      config: { ...config, chart, overrides, text, unread: null },
    }
    return { against: 'imported', from, to, ...settled }
  }
  const from: End = {
    title: t`the defaults of ${config.chart}`,
    config: withValues(config, { chart: config.chart, values: {} }),
  }
  return { against: 'defaults', from, to: { ...to, title: t`your values` }, ...settled }
}

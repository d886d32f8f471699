import type { Config, View } from '../../../core/index.ts'
import { translate } from '../../../i18n/index.ts'
import { intents } from '../../../wizard/intents.ts'
import { licences } from '../../../wizard/licences.ts'
import { countFindings, describeCounts } from '../../findings/count-findings.ts'
import { describeCluster } from '../../shell/describe-cluster.ts'
import { messages } from './messages.ts'
import styles from './ReviewContext.module.css'

interface ReviewContextProps {
  readonly config: Config
  readonly view: View
  readonly chartVersion: string
}

type Fact = readonly [name: string, value: string]

/** The title of a choice by its id; null where nobody chose. */
function titleIn(
  choices: readonly { readonly id: string; readonly title: string }[],
  wanted: string | null,
): string | null {
  const title = choices.find(({ id }) => id === wanted)?.title
  return title === undefined ? null : translate(title)
}

function factsOf({ config, view, chartVersion }: ReviewContextProps): readonly Fact[] {
  const { release, cluster } = config
  const { intent, licence, previous } = cluster
  const all: readonly (readonly [name: string, value: string | null])[] = [
    [messages.chart(), chartVersion],
    [messages.namespace(), release.namespace],
    [messages.helm(), release.isUpgrade ? messages.upgrade() : messages.installation()],
    [messages.runsNow(), previous && messages.runningChart(previous.chart)],
    [messages.purpose(), titleIn(intents, intent)],
    [messages.hostCluster(), describeCluster(cluster)],
    [messages.licence(), titleIn(licences, licence)],
    [messages.findings(), describeCounts(countFindings(view.findings))],
  ]
  return all.flatMap(([name, value]): readonly Fact[] => (value ? [[name, value]] : []))
}

/** What the configuration is for, chart, release and host cluster, and how it stands. What nobody said is left out. */
export function ReviewContext(props: ReviewContextProps): React.JSX.Element {
  return (
    <dl className={styles['facts']}>
      {factsOf(props).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}

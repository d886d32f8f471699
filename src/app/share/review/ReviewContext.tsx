import type { Config, View } from '../../../core/index.ts'
import { intents } from '../../../wizard/intents.ts'
import { licences } from '../../../wizard/licences.ts'
import { countFindings, describeCounts } from '../../findings/count-findings.ts'
import { describeCluster } from '../../shell/describe-cluster.ts'
import styles from './ReviewContext.module.css'

interface ReviewContextProps {
  readonly config: Config
  readonly view: View
  readonly chartVersion: string
}

type Fact = readonly [name: string, value: string]

function factsOf({ config, view, chartVersion }: ReviewContextProps): readonly Fact[] {
  const { release, cluster } = config
  const { intent, licence, previous } = cluster
  const all: readonly (readonly [name: string, value: string | undefined | null])[] = [
    ['Chart', chartVersion],
    ['Namespace', release.namespace],
    ['Helm', release.isUpgrade ? 'upgrade of an existing release' : 'new installation'],
    ['Runs now', previous && `chart ${previous.chart}`],
    ['Purpose', intents.find(({ id }) => id === intent)?.title],
    ['Host cluster', describeCluster(cluster)],
    ['Licence', licences.find(({ id }) => id === licence)?.title],
    ['Findings', describeCounts(countFindings(view.findings))],
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

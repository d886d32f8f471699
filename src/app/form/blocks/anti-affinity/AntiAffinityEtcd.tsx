import { Block } from '../Block.tsx'
import { AntiAffinityBuilder } from './AntiAffinityBuilder.tsx'
import { messages } from './messages.ts'

const path = 'controlPlane.backingStore.etcd.deploy.statefulSet.scheduling.affinity'.split('.')

/** Keeps the members of deployed etcd apart. */
export default function AntiAffinityEtcd(): React.JSX.Element {
  return (
    <Block name="anti-affinity-etcd">
      <AntiAffinityBuilder
        id="anti-affinity-etcd"
        app="vcluster-etcd"
        path={path}
        without={messages.etcdWithout()}
      />
    </Block>
  )
}

import { Block } from '../Block.tsx'
import { AntiAffinityBuilder } from './AntiAffinityBuilder.tsx'
import { messages } from './messages.ts'

const path = 'controlPlane.statefulSet.scheduling.affinity'.split('.')

/** Keeps the control-plane pods apart. */
export default function AntiAffinityControlPlane(): React.JSX.Element {
  return (
    <Block name="anti-affinity-control-plane">
      <AntiAffinityBuilder
        id="anti-affinity-control-plane"
        app="vcluster"
        path={path}
        without={messages.controlPlaneWithout()}
      />
    </Block>
  )
}

import type { BlockName } from '../../../wizard/step.ts'
import styles from './Block.module.css'

interface BlockProps {
  /** The anchor that findings and links jump to. */
  readonly name: BlockName
  readonly children: React.ReactNode
}

/** The frame of a part of a step that is more than one field. */
export function Block({ name, children }: BlockProps): React.JSX.Element {
  return (
    <div data-block={name} className={styles['block']}>
      {children}
    </div>
  )
}

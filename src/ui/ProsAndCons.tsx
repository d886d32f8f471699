import { Icon } from './Icon.tsx'
import { messages } from './messages.ts'
import styles from './ProsAndCons.module.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'

export interface ProsAndConsProps {
  readonly pros?: readonly string[]
  readonly cons?: readonly string[]
}

/** What speaks for something, then what speaks against it. */
export function ProsAndCons({ pros = [], cons = [] }: ProsAndConsProps): React.JSX.Element {
  return (
    <span className={styles['list']}>
      {pros.map((text) => (
        <span key={text} className={styles['pro']}>
          <Icon name="plus" size={12} />
          <span>
            <VisuallyHidden>{messages.pro()} </VisuallyHidden>
            {text}
          </span>
        </span>
      ))}
      {cons.map((text) => (
        <span key={text} className={styles['con']}>
          <Icon name="minus" size={12} />
          <span>
            <VisuallyHidden>{messages.con()} </VisuallyHidden>
            {text}
          </span>
        </span>
      ))}
    </span>
  )
}

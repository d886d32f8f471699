import { Fragment } from 'react'
import styles from './PathCode.module.css'

/** A path in the values, `controlPlane.statefulSet.image.tag`: it breaks at its dots, and one click selects it all. */
export function PathCode({ path }: { readonly path: string }): React.JSX.Element {
  const parts = path.split('.')
  return (
    <code className={styles['path']}>
      {parts.map((part, index) => (
        // Parts have no identity but their place.
        // eslint-disable-next-line react/no-array-index-key
        <Fragment key={index}>
          {index > 0 && '.'}
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </code>
  )
}

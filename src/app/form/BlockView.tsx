import { memo, Suspense, useMemo } from 'react'
import type { BlockEntry } from '../../wizard/step.ts'
import styles from './BlockView.module.css'
import { blocks } from './blocks/index.ts'
import { FieldFindings } from './FieldFindings.tsx'
import { Loading } from './Loading.tsx'

/** A part of a step that is more than one field, with the findings about the values that it alone edits. */
export const BlockView = memo(function BlockView({
  entry,
}: {
  readonly entry: BlockEntry
}): React.JSX.Element {
  const Block = blocks[entry.block]
  const paths = useMemo(() => (entry.paths ?? []).map((path) => path.split('.')), [entry])
  return (
    <div className={styles['block']}>
      <Suspense fallback={<Loading />}>
        <Block />
      </Suspense>
      <div className={styles['findings']}>
        <FieldFindings paths={paths} />
      </div>
    </div>
  )
})

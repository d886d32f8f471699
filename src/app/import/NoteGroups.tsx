import { formatPath } from '../../core/index.ts'
import type { ImportNote } from '../../core/import/index.ts'
import { PathCode } from '../../ui/PathCode.tsx'
import { groupNotes } from './group-notes.ts'
import styles from './ImportDialog.module.css'

interface NoteGroupsProps {
  readonly notes: readonly ImportNote[]
  readonly minor: string
}

/** What was not understood, is missing, or was changed, with the places. What only moved stays folded. */
export function NoteGroups({ notes, minor }: NoteGroupsProps): React.JSX.Element {
  return (
    <>
      {groupNotes(notes, minor).map((group) => (
        <details key={group.kind} className={styles['notes']} open={group.kind !== 'converted'}>
          <summary>
            {group.title} <span>{group.notes.length}</span>
          </summary>
          <p>{group.lead}</p>
          <ul>
            {group.notes.map(({ path, message }) => (
              <li key={`${formatPath(path)} ${message}`}>
                {path.length > 0 && <PathCode path={formatPath(path)} />}
                <span>{message}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  )
}

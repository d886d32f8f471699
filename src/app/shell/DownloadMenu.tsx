import { useId } from 'react'
import { manifestsYaml } from '../../core/index.ts'
import { Button } from '../../ui/Button.tsx'
import { download } from '../download.ts'
import { fileStem } from '../session.ts'
import { current } from '../store.ts'
import styles from './DownloadMenu.module.css'

const files = [
  {
    title: 'values.yaml',
    note: 'for helm and GitOps',
    name: () => 'values.yaml',
    text: () => current().view.valuesYaml,
  },
  {
    title: 'All manifests',
    note: 'one file with every object',
    name: () => `${fileStem()}-manifests.yaml`,
    text: () => manifestsYaml(current().view.manifests),
  },
] as const

/** The files that leave the page, in a popover that closes by itself. */
export function DownloadMenu(): React.JSX.Element {
  const id = useId()
  return (
    <span className={styles['place']}>
      <Button variant="primary" popoverTarget={id}>
        Download
      </Button>
      <div id={id} popover="auto" className={styles['menu']}>
        {files.map(({ title, note, name, text }) => (
          <button
            key={title}
            type="button"
            popoverTarget={id}
            popoverTargetAction="hide"
            onClick={() => download(name(), text())}
          >
            <b>{title}</b>
            <span>{note}</span>
          </button>
        ))}
      </div>
    </span>
  )
}

import { useMemo } from 'react'
import { defaultConfig, encodeLink } from '../../core/index.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useWizard } from '../store.ts'
import styles from './ShareDialog.module.css'

/** Makes a link of the configuration and says what it leaves out. */
export default function ShareDialog({ onClose }: { readonly onClose: () => void }): React.JSX.Element {
  const config = useWizard((state) => state.config)
  const { link, omitted } = useMemo(() => {
    const { fragment, omitted: left } = encodeLink(config, defaultConfig)
    return { link: `${location.origin}${location.pathname}#${fragment}`, omitted: left }
  }, [config])
  return (
    <Dialog
      title="Share this configuration"
      onClose={onClose}
      actions={<CopyButton text={() => link} what="link" variant="plain" />}
    >
      <p className={styles['lead']}>
        Everything is in the link itself, behind the #, which browsers keep from servers. Whoever has the link
        has the configuration.
      </p>
      <label className={styles['label']} htmlFor="share-link">
        Link ({link.length} characters)
      </label>
      <textarea
        id="share-link"
        className={styles['link']}
        readOnly
        rows={4}
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      {omitted.length > 0 && (
        <div className={styles['omitted']}>
          <b>Left out because {omitted.length === 1 ? 'it is a secret' : 'they are secrets'}:</b>
          <ul>
            {omitted.map(({ path, reason }) => (
              <li key={path.join('\0')}>
                <code>{path.join('.')}</code> ({reason})
              </li>
            ))}
          </ul>
        </div>
      )}
    </Dialog>
  )
}

import { useMemo, useState } from 'react'
import { defaultConfig, encodeLink } from '../../core/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { copyText } from '../copy-text.ts'
import { useWizard } from '../store.ts'
import styles from './ShareDialog.module.css'

/** Makes a link of the configuration and says what it leaves out. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }): React.JSX.Element {
  const config = useWizard((state) => state.config)
  const { link, omitted } = useMemo(() => {
    const { fragment, omitted: left } = encodeLink(config, defaultConfig)
    return { link: `${location.origin}${location.pathname}#${fragment}`, omitted: left }
  }, [config])
  const [copied, setCopied] = useState<boolean | null>(null)
  const copy = (): void => void copyText(link).then(setCopied)
  return (
    <Dialog title="Share this configuration" onClose={onClose}>
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
      <div className={styles['actions']}>
        <span role="status">
          {copied === null ? '' : copied ? 'Copied' : 'The browser did not allow it: copy the text by hand'}
        </span>
        <Button variant="primary" onClick={copy}>
          Copy link
        </Button>
      </div>
    </Dialog>
  )
}

import { useState } from 'react'
import type { TargetFile } from '../../core/targets/index.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { DownloadButton } from '../../ui/DownloadButton.tsx'
import { fileStem } from '../file-stem.ts'
import { TextPane } from '../output/TextPane.tsx'
import { FileChooser } from './FileChooser.tsx'
import styles from './FilesView.module.css'
import { messages } from './messages.ts'
import { saveZip } from './save-zip.ts'
import { withLink } from './with-link.ts'

export interface FilesViewProps {
  /** Id of the target, for the name of the zip. */
  readonly target: string
  readonly files: readonly TargetFile[]
  /** Stands in a comment on top; null for none. */
  readonly link: string | null
}

const nothing: readonly never[] = []
const baseName = (name: string): string => name.slice(name.lastIndexOf('/') + 1)

/** The files of a target: one is shown; it can be copied and saved, and all of them saved together. */
export function FilesView({ target, files, link }: FilesViewProps): React.JSX.Element | null {
  const [wanted, setWanted] = useState('')
  const file = files.find(({ name }) => name === wanted) ?? files[0]
  if (!file) return null
  const { name, language } = file
  const { text } = withLink(file, link)
  const isCommand = language === 'shell'
  return (
    <>
      <div className={styles['bar']}>
        <FileChooser files={files} chosen={name} onChoose={setWanted} />
        <div className={styles['actions']}>
          {/* Not every shell takes a comment where commands are typed, so a command is copied alone. */}
          <CopyButton
            text={() => (isCommand ? file.text : text)}
            what={isCommand ? messages.copiedCommand() : baseName(name)}
            size="small"
          />
          <DownloadButton
            fileName={baseName(name)}
            text={() => text}
            variant="quiet"
            size="small"
            aria-label={messages.saveFile(baseName(name))}
          >
            {messages.save()}
          </DownloadButton>
          {files.length > 1 && (
            <Button
              size="small"
              variant="quiet"
              icon="download"
              onClick={() =>
                void saveZip(
                  `${fileStem()}-${target}.zip`,
                  files.map((one) => withLink(one, link)),
                )
              }
            >
              {messages.saveAll(files.length)}
            </Button>
          )}
        </div>
      </div>
      <TextPane
        label={name}
        // Behind the last line end there is no further line.
        text={text.replace(/\n$/, '')}
        markers={nothing}
        changedLines={nothing}
        syntax={language === 'yaml' ? 'yaml' : 'plaintext'}
      />
    </>
  )
}

import { useId } from 'react'
import { DistroChoice } from './DistroChoice.tsx'
import { FileButton } from './FileButton.tsx'
import styles from './ImportDialog.module.css'
import { useImport } from './import-session.ts'
import { TextSource } from './TextSource.tsx'

/** Where the text comes in: pasted, opened or dropped. What cannot be read stays here, with the place where reading stopped. */
export function SourceView(): React.JSX.Element {
  const id = useId()
  const { refusal, failure } = useImport()
  return (
    <>
      <p className={styles['lead']}>
        A values file, also of a chart before 0.20; a Flux HelmRelease, an Argo CD Application; the output of{' '}
        <code>helm get values</code> or <code>helm get manifest</code>; a config Secret or its base64. Up to 1
        MB. It stays in this browser.
      </p>
      <div className={styles['bar']}>
        <label htmlFor={id}>Text</label>
        <FileButton />
      </div>
      <TextSource id={id} describedBy={`${id}-problem`} />
      <div id={`${id}-problem`} className={styles['problem']} role="alert">
        {refusal ?? failure?.message}
      </div>
      {failure?.reason === 'ambiguous' && <DistroChoice options={failure.options} />}
    </>
  )
}

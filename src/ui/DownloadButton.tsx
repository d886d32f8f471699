import { Button, type ButtonProps } from './Button.tsx'

export interface DownloadButtonProps extends Omit<ButtonProps, 'onClick'> {
  readonly fileName: string
  /** Asked when pressed. */
  readonly text: () => string
}

/** Saves a text as a file, without a server. */
export function DownloadButton({ fileName, text, ...rest }: DownloadButtonProps): React.JSX.Element {
  const save = (): void => {
    const address = URL.createObjectURL(new Blob([text()], { type: 'text/plain;charset=utf-8' }))
    const link = document.createElement('a')
    link.href = address
    link.download = fileName
    link.click()
    URL.revokeObjectURL(address)
  }
  return <Button icon="download" {...rest} onClick={save} />
}

import { Button, type ButtonProps } from './Button.tsx'
import { download } from './download.ts'

export interface DownloadButtonProps extends Omit<ButtonProps, 'onClick'> {
  readonly fileName: string
  /** Asked when pressed. */
  readonly text: () => string
}

/** Saves a text as a file, without a server. */
export function DownloadButton({ fileName, text, ...rest }: DownloadButtonProps): React.JSX.Element {
  return <Button icon="download" {...rest} onClick={() => download(fileName, text())} />
}

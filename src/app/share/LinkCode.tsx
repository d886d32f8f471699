import { useMemo } from 'react'
import { QrCode } from '../../ui/QrCode.tsx'
import styles from './LinkCode.module.css'
import { messages } from './messages.ts'
import { longestCode, qrModules } from './qr-modules.ts'

/** The link as a code for phones, or why there is none. */
export function LinkCode({ address }: { readonly address: string }): React.JSX.Element {
  const modules = useMemo(() => qrModules(address), [address])
  if (!modules) return <p className={styles['none']}>{messages.noCode(longestCode)}</p>
  return (
    <figure className={styles['figure']}>
      <QrCode modules={modules} label={messages.code()} />
      <figcaption>{messages.codeOpens()}</figcaption>
    </figure>
  )
}

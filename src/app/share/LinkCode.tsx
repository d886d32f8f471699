import { useMemo } from 'react'
import { QrCode } from '../../ui/QrCode.tsx'
import styles from './LinkCode.module.css'
import { longestCode, qrModules } from './qr-modules.ts'

/** The link as a code for phones, or why there is none. */
export function LinkCode({ address }: { readonly address: string }): React.JSX.Element {
  const modules = useMemo(() => qrModules(address), [address])
  if (!modules)
    return (
      <p className={styles['none']}>
        No QR code: phones do not read codes of links longer than {longestCode} characters from a screen.
      </p>
    )
  return (
    <figure className={styles['figure']}>
      <QrCode modules={modules} label="QR code of the link" />
      <figcaption>Opens the link on a phone.</figcaption>
    </figure>
  )
}

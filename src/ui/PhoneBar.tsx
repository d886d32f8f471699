import { memo } from 'react'
import { Count } from './Count.tsx'
import { messages } from './messages.ts'
import styles from './PhoneBar.module.css'

export interface PhoneLink {
  readonly id: string
  readonly title: string
  readonly href: string
  readonly current: boolean
  readonly errors?: number
  readonly warnings?: number
}

/** The bar at the bottom of a phone: form, findings, output. Hidden where there is room for all three. */
export function PhoneBar({ links }: { readonly links: readonly PhoneLink[] }): React.JSX.Element {
  return (
    <nav aria-label={messages.views()} className={styles['bar']}>
      {links.map((link) => (
        <Item key={link.id} {...link} />
      ))}
    </nav>
  )
}

/** Rendered again only where something of it changed. */
const Item = memo(function Item({
  title,
  href,
  current,
  errors = 0,
  warnings = 0,
}: PhoneLink): React.JSX.Element {
  return (
    <a href={href} aria-current={current ? 'page' : undefined} className={styles['link']}>
      {title}
      <Count severity="error" count={errors} />
      <Count severity="warning" count={warnings} />
    </a>
  )
})

import { Button } from './Button.tsx'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './Icon.tsx'
import { IconButton } from './IconButton.tsx'
import { messages } from './messages.ts'
import styles from './Notice.module.css'

export interface NoticeProps {
  readonly tone?: 'info' | 'ok' | 'warning' | 'error'
  readonly action?: { readonly title: string; readonly onClick: () => void } | undefined
  readonly onClose?: (() => void) | undefined
  readonly children: React.ReactNode
}

const icons: Readonly<Record<NonNullable<NoticeProps['tone']>, IconName>> = {
  info: 'info',
  ok: 'check',
  warning: 'warning',
  error: 'error',
}

/** Something that happened, with a way back where there is one. Errors interrupt a screen reader, the rest waits. */
export function Notice({ tone = 'info', action, onClose, children }: NoticeProps): React.JSX.Element {
  return (
    <div role={tone === 'error' ? 'alert' : 'status'} className={classNames(styles['notice'], styles[tone])}>
      <Icon name={icons[tone]} />
      <div className={styles['words']}>{children}</div>
      {action && (
        <Button size="small" onClick={action.onClick}>
          {action.title}
        </Button>
      )}
      {onClose && <IconButton icon="close" label={messages.dismissNotice()} onClick={onClose} />}
    </div>
  )
}

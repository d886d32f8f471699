import { Tag } from '../../ui/Tag.tsx'
import { markMessages as messages } from './messages.ts'

export interface SettingMarksProps {
  readonly pro: boolean
  readonly deprecated: boolean
  /** The schema has it, the chart does not take it. */
  readonly rejected?: boolean
}

/** What one should know before using a setting. */
export function SettingMarks({ pro, deprecated, rejected }: SettingMarksProps): React.JSX.Element {
  return (
    <>
      {pro && (
        <Tag tone="pro" title={messages.proHint()}>
          {messages.pro()}
        </Tag>
      )}
      {rejected ? (
        <Tag tone="error" title={messages.refusedHint()}>
          {messages.refused()}
        </Tag>
      ) : (
        deprecated && <Tag tone="deprecated">{messages.deprecated()}</Tag>
      )}
    </>
  )
}

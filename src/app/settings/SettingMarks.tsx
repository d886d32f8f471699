import { Tag } from '../../ui/Tag.tsx'

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
        <Tag tone="pro" title="Needs the licensed control-plane image">
          Pro
        </Tag>
      )}
      {rejected ? (
        <Tag tone="error" title="The chart refuses to render where this is set">
          refused
        </Tag>
      ) : (
        deprecated && <Tag tone="deprecated">deprecated</Tag>
      )}
    </>
  )
}

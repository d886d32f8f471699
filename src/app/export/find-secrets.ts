import { formatPath, type View } from '../../core/index.ts'
import { redact } from '../../core/share/index.ts'
import { t } from '../../i18n/index.ts'
import { describeReason } from '../share/describe-reason.ts'
import { hideInComments } from './hide-in-comments.ts'

/** A secret in what would be exported. */
export interface FoundSecret {
  /** The path, or the line of the comment that holds it. */
  readonly place: string
  readonly reason: string
  /** Whether it is a value, which a second values file can hold. */
  readonly isValue: boolean
}

/** The secrets among the values and in the comments of the values text. */
export function findSecrets({
  minimal,
  valuesYaml,
}: Pick<View, 'minimal' | 'valuesYaml'>): readonly FoundSecret[] {
  const values = redact(minimal).omitted.map(({ path, reason }) => ({
    place: formatPath(path),
    reason: describeReason(reason),
    isValue: true,
  }))
  const comments = hideInComments(valuesYaml).lines.map((line) => ({
    place: t`line ${line}`,
    reason: t`comment`,
    isValue: false,
  }))
  return [...values, ...comments]
}

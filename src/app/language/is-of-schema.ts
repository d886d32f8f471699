import type { Finding } from '../../core/index.ts'

const ofSchema: ReadonlySet<string> = new Set(['value-key-unknown', 'value-refused'])

/** Whether a finding reports what the schema refuses. The problems of the text say the same, at the exact place. */
export const isOfSchema = ({ rule }: Finding): boolean => ofSchema.has(rule)

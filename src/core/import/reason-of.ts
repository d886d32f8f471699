import type { Unreadable } from '../values/parse-yaml.ts'

/** Why a text cannot be read, without the place, which is another one in the text around it. */
export const reasonOf = ({ message }: Unreadable): string => message.replace(/^Line \d+, column \d+: /, '')

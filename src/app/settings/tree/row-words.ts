import type { Json } from '../../../core/index.ts'
import { helpAt } from '../../../wizard/help/index.ts'
import { summaryOf } from '../detail/summary-of.ts'
import type { Branch } from './children-of.ts'
import { messages } from './messages.ts'

export interface RowWords {
  readonly name: string
  readonly title: string
}

const isIndex = (key: string): boolean => /^\d+$/.test(key)

/** How a row is called: by its key and its title; entries by their number or key and what is in them. */
export function rowWords({ path, value }: Pick<Branch, 'path'> & { value?: Json | undefined }): RowWords {
  const key = path.at(-1) ?? ''
  if (key === '[]') return { name: '[]', title: messages.eachItem() }
  if (key === '*') return { name: '*', title: messages.anyName() }
  if (isIndex(key)) return { name: `[${key}]`, title: summaryOf(value) }
  return { name: key, title: helpAt(path)?.title ?? '' }
}

import type { RuleContext } from '../rule.ts'
import { dataSourceOf, type DataSource } from './data-source.ts'
import { paths } from './paths.ts'
import { read } from './read.ts'

/** The data source of the external database; null where that is off, or the text is none. */
export const externalSource = ({ values }: RuleContext): DataSource | null =>
  read.flag(values, paths.externalDatabaseEnabled) ? dataSourceOf(read.text(values, paths.dataSource)) : null

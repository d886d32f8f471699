/** The only door of the core. */
export type * from './config.ts'
export type * from './json.ts'
export type { Catalog } from './catalog/catalog.ts'
export type { Chart, Manifest } from './chart/chart.ts'
export type { Refusal, Version, View } from './derive.ts'
export type { Example, Finding, Fix, Problem, Rule, RuleInput, Severity } from './rules/rule.ts'

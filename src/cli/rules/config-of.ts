import { defaultConfig, minors, type Config, type Example, type Rule } from '../../core/index.ts'

/** The configuration that an example of a rule stands for, in the newest version that the rule applies to. */
export function configOf({ versions }: Pick<Rule, 'versions'>, example: Example): Config {
  const newest = versions.to ?? minors[0] ?? defaultConfig.chart
  return {
    ...defaultConfig,
    chart: example.chart ?? newest,
    release: { ...defaultConfig.release, ...example.release },
    cluster: { ...defaultConfig.cluster, ...example.cluster },
    overrides: example.overrides ?? {},
  }
}

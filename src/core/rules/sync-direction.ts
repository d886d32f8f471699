import { t } from '../../i18n/index.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { pathOf } from './reading/path-of.ts'
import { read } from './reading/read.ts'
import type { Rule } from './rule.ts'

function oneWay(id: string, kind: string, name: string, clash: () => string, from?: string): Rule {
  const toHost = pathOf(`sync.toHost.${kind}.enabled`)
  const fromHost = pathOf(`sync.fromHost.${kind}.enabled`)
  const on = (direction: 'toHost' | 'fromHost') => ({ [direction]: { [kind]: { enabled: true } } })
  return {
    id,
    severity: 'error',
    versions: from === undefined ? {} : { from },
    title: `${name} synced both ways`,
    why: 'Objects of this kind are taken from the host or created there, but not both. The control plane exits at start.',
    docs: ['loft-sh/vcluster pkg/config/validation.go@v0.36.1'],
    check: ({ values }) =>
      read.flag(values, toHost) && read.word(values, fromHost) === 'true'
        ? [
            {
              paths: [toHost, fromHost],
              message: clash(),
              fix: fix.confirm(t`Take them from the host`, edit.set(toHost, false)),
              alternatives: [fix.confirm(t`Create them on the host`, edit.set(fromHost, false))],
            },
          ]
        : [],
    examples: {
      bad: [{ overrides: { sync: { ...on('toHost'), ...on('fromHost') } } }],
      good: [{ overrides: { sync: on('toHost') } }, {}],
    },
  }
}

/** Kinds that can be synced in one direction only. */
export const syncDirection: readonly Rule[] = [
  oneWay(
    'sync-priorityclass-both',
    'priorityClasses',
    'Priority classes',
    () => t`Priority classes are synced to the host and from it.`,
    '0.21',
  ),
  oneWay(
    'sync-storageclass-both',
    'storageClasses',
    'Storage classes',
    () => t`Storage classes are synced to the host and from it.`,
  ),
]

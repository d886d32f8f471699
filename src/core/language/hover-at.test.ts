import { beforeAll, describe, expect, it } from 'vitest'
import type { Language } from './language.ts'
import { hoverAt, type Hover } from './hover-at.ts'
import { languageOf } from './language.fixture.ts'
import { marked } from './text/marked.fixture.ts'

let language: Language
beforeAll(async () => {
  language = await languageOf('0.36')
})

function over(source: string): Hover | null {
  const { text, offset } = marked(source)
  return hoverAt(text, offset, language)
}

const sets = 'controlPlane:\n  statefulSet:\n'

describe('tells', () => {
  it.each<[string, readonly string[]]>([
    [
      'telemetry:\n  ena|bled: true\n',
      ['telemetry.enabled', 'Type: boolean', 'Default: true', 'Exists since 0.20 or earlier.'],
    ],
    [
      `${sets}    highAvailability:\n      replicas: 3|\n`,
      [
        'controlPlane.statefulSet.highAvailability.replicas',
        'How many pods run.',
        'Type: whole number',
        'Default: 1',
        'Exists since 0.20 or earlier.',
      ],
    ],
    [
      'controlPlane:\n  distro:\n    |k3s: {}\n',
      [
        'controlPlane.distro.k3s',
        'Chart 0.36 does not have this setting.',
        'Existed from 0.20 or earlier to 0.32; removed in 0.33.',
      ],
    ],
    [
      `${sets}    scheduling:\n      tolerations:\n        - eff|ect: NoSchedule\n`,
      [
        'controlPlane.statefulSet.scheduling.tolerations[0].effect',
        'Type: text',
        'Values: NoSchedule, PreferNoSchedule, NoExecute',
        'Kubernetes 1.36: Toleration',
      ],
    ],
    ['privateNodes:\n  en|', []],
  ])('%j', (source, expected) => expect(over(source)?.lines ?? []).toEqual(expected))

  it('marks', () => {
    expect(over('controlPlane:\n  backingStore:\n    etcd:\n      |embedded: {}\n')?.lines).toContain(
      'Needs a licence (Pro).',
    )
    expect(over('controlPlane:\n  advanced:\n    |virtualScheduler: {}\n')?.lines).toContain('Deprecated.')
    expect(over('sync:\n  toHost:\n    |volumeSnapshots: {}\n')?.lines).toContain(
      'The schema still has it, but the chart 0.36 refuses it.',
    )
    expect(over(`${sets}    env:\n      - |name: A\n`)?.lines).toContain('Type: text, required')
  })
})

it('points at the key, also from the value', () => {
  expect(over('telemetry:\n  enabled: tr|ue\n')).toMatchObject({
    path: ['telemetry', 'enabled'],
    range: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 10 },
  })
})

it.each([['# tele|metry\n'], ['nonsense|: 1\n'], ['telemetry:   |  \n'], ['telemetry: {} # a|\n'], ['|']])(
  'says nothing about %j',
  (source) => expect(over(source)).toBeNull(),
)

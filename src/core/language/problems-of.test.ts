import { beforeAll, describe, expect, it } from 'vitest'
import { readValues } from '../values/read-values.ts'
import type { Language } from './language.ts'
import type { TextProblem } from './problems/problem.ts'
import { languageOf } from './language.fixture.ts'
import { positions } from './text/positions.ts'
import { problemsOf } from './problems-of.ts'

let language: Language
let older: Language
beforeAll(async () => {
  language = await languageOf('0.36')
  older = await languageOf('0.25')
})

const offsetOf = (text: string, line: number, column: number): number =>
  (positions(text).lineStarts[line - 1] ?? 0) + column - 1

function marked(text: string, { range }: TextProblem): string {
  return text.slice(
    offsetOf(text, range.startLine, range.startColumn),
    offsetOf(text, range.endLine, range.endColumn),
  )
}

/** Code and the marked part of each problem. */
const seen = (text: string, by: Language = language): readonly string[] =>
  problemsOf(text, by).map((problem) => `${problem.code} ${marked(text, problem)}`)

/** The text after the only problem was fixed. */
function fixed(text: string, by: Language = language): string {
  const [problem] = problemsOf(text, by)
  return (problem?.fix?.edits ?? []).toReversed().reduce((before, { range, text: insert }) => {
    const start = offsetOf(before, range.startLine, range.startColumn)
    return before.slice(0, start) + insert + before.slice(offsetOf(before, range.endLine, range.endColumn))
  }, text)
}

const sets = 'controlPlane:\n  statefulSet:\n'
const tolerations = `${sets}    scheduling:\n      tolerations:\n`

describe('finds nothing in', () => {
  it.each([
    [''],
    ['# only words\n'],
    ['telemetry:\n  enabled: no\n'],
    ['controlPlane:\n  statefulSet:\n    persistence:\n      volumeClaim:\n        enabled: auto\n'],
    [`${tolerations}        - key: a\n          operator: Exists\n`],
    [
      `${sets}    resources:\n      limits:\n        cpu: 1\n        memory: 2Gi\n        ephemeral-storage: null\n`,
    ],
    [`${sets}    env:\n      - name: A\n        value: "5"\n      - name: B\n        value: ""\n`],
    [
      'controlPlane:\n  ingress:\n    enabled: true\n    spec:\n      rules:\n        - host: "{{ .Release.Name }}.example.com"\n',
    ],
    [`${sets}    imagePullPolicy: ""\n`],
    ['global:\n  anything: [1, {a: b}]\n'],
    ['sync: null\n'],
  ])('%j', (text) => expect(problemsOf(text, language)).toEqual([]))
})

describe('finds', () => {
  it.each<[string, readonly string[]]>([
    ['telemetry:\n  enabled: 5\n', ['schema 5']],
    ['telemetry: 5\n', ['schema 5']],
    ['telemetry:\n  - a\n', ['schema telemetry']],
    ['controlPlain: {}\n', ['unknown-key controlPlain']],
    ['controlPlane:\n  "statefulSett":\n    a: 1\n', ['unknown-key "statefulSett"']],
    ['controlPlane: {statefulSett: 1}\n', ['unknown-key statefulSett']],
    ['controlPlane:\n  distro:\n    k3s:\n      enabled: true\n', ['removed-key k3s']],
    ['telemetry:\n  enabled: true\n  enabled: false\n', ['duplicate-key enabled']],
    [`${tolerations}        - efect: NoSchedule\n`, ['kubernetes efect']],
    [`${tolerations}        - effect: Never\n`, ['kubernetes Never']],
    [`${tolerations}        - key: 5\n`, ['kubernetes 5']],
    [`${sets}    env:\n      - value: a\n`, ['kubernetes value: a']],
    [
      `${sets}    env:\n      - name: A\n        value: 5\n      - name: B\n        value: yes\n`,
      ['kubernetes 5', 'kubernetes yes'],
    ],
    [`${sets}    resources:\n      limits:\n        memory: 2GB\n`, ['kubernetes 2GB']],
    [`${sets}    imagePullPolicy: always\n`, ['kubernetes always']],
    [
      `${sets}    security:\n      podSecurityContext:\n        runAsNonRoot: "true"\n`,
      ['kubernetes "true"'],
    ],
    [
      'controlPlane:\n  service:\n    spec:\n      type: Loadbalancer\n      ports:\n        - name: a\n',
      ['kubernetes Loadbalancer', 'kubernetes name: a'],
    ],
    [
      'rbac:\n  role:\n    extraRules:\n      - apiGroups: [""]\n        resource: [pods]\n        verbs: [get]\n',
      ['kubernetes resource'],
    ],
    ['a: 1\nb: 2\n', ['unknown-key a', 'unknown-key b']],
  ])('%j', (text, expected) => expect(seen(text)).toEqual(expected))
})

describe('says', () => {
  it.each<[string, string]>([
    [
      'controlPlane:\n  distro:\n    k3s: {}\n',
      'controlPlane.distro.k3s was removed in 0.33. Use controlPlane.distro.k8s.',
    ],
    ['experimental:\n  genericSync: {}\n', 'experimental.genericSync was removed in 0.28.'],
    ['experimental:\n  sleepMode: {}\n', 'experimental.sleepMode was removed in 0.24. Use sleep.auto.'],
    [
      'controlPlain: {}\n',
      'There is no setting "controlPlain" in this version. Did you mean "controlPlane"?',
    ],
    [
      `${tolerations}        - efect: a\n`,
      'Kubernetes 1.36 knows no "efect" in Toleration. Did you mean "effect"?',
    ],
    [`${sets}    env:\n      - value: a\n`, 'EnvVar needs "name".'],
    [
      `${sets}    env:\n      - name: a\n        value: 5\n`,
      'Kubernetes takes text here, and this is the number 5.',
    ],
  ])('%j', (text, message) =>
    expect(problemsOf(text, language).map((problem) => problem.message)).toEqual([message]),
  )

  it('which version a setting comes with', () => {
    expect(problemsOf('privateNodes:\n  enabled: true\n', older)[0]).toMatchObject({
      code: 'later-key',
      message: 'privateNodes exists from 0.26 on, not yet in 0.25.',
    })
  })
})

describe('fixes', () => {
  it.each<[string, string]>([
    ['controlPlain: {}\n', 'controlPlane: {}\n'],
    ['controlPlane: {"statefulSett": {}}\n', 'controlPlane: {statefulSet: {}}\n'],
    ['telemetry:\n\tenabled: true\n', 'telemetry:\n  enabled: true\n'],
    ['telemetry:\n  enabled:true\n  machineID: a\n', 'telemetry:\n  enabled: true\n  machineID: a\n'],
    ['telemetry:\n  enabled: "true"\n', 'telemetry:\n  enabled: true\n'],
    ['telemetry:\n  machineID: 5\n', 'telemetry:\n  machineID: "5"\n'],
    [`${tolerations}        - efect: NoSchedule\n`, `${tolerations}        - effect: NoSchedule\n`],
    [`${tolerations}        - effect: NoSchedul # x\n`, `${tolerations}        - effect: NoSchedule # x\n`],
    [
      `${sets}    env:\n      - name: A\n        value: 1e3\n`,
      `${sets}    env:\n      - name: A\n        value: "1e3"\n`,
    ],
    [
      `${sets}    security:\n      podSecurityContext:\n        fsGroup: '5'\n`,
      `${sets}    security:\n      podSecurityContext:\n        fsGroup: 5\n`,
    ],
  ])('%j', (text, expected) => {
    expect(fixed(text)).toBe(expected)
    expect(problemsOf(expected, language)).toEqual([])
  })

  it('does not rename to a key that is there already', () => {
    expect(problemsOf('controlPlane: {}\ncontrolPlain: {}\n', language)[0]?.fix).toBeUndefined()
  })
})

describe('of a text that cannot be read', () => {
  it.each([
    ['a: [1, 2\n', 'Line 1, column 4: this bracket is never closed.', '['],
    ['a: {b: 1\nc: 2\n', 'Line 1, column 4: this brace is never closed.', '{'],
    ['a: "x\nb: 1\n', 'Line 1, column 4: this quote is never closed.', '"'],
    ['a:\n\tb: 1\n', 'Line 2, column 1: tabs cannot indent YAML; use spaces.', '\t'],
    ['a: 1\ntele\nb: 1\n', 'Line 2, column 1: this is no setting yet; it needs a colon and a value.', 'tele'],
    ['a: 1\ntele', 'Line 2, column 1: this is no setting yet; it needs a colon and a value.', 'tele'],
    ['a:\n  b:1\n  c: 1\n', 'Line 2, column 3: a space is missing after the colon.', 'b:1'],
    [
      'a:\n    b: 1\n  c: 1\n',
      'Line 3, column 3: this line is indented differently from those around it.',
      'c: 1',
    ],
    [
      '- a\n',
      'Line 1, column 1: a values file is a map of settings ("key: value"), and this is a list.',
      '- a',
    ],
    ['a: *b\n', 'an alias (*name) refers to an anchor', ''],
  ])('%j', (text, reason, mark) => {
    const problems = problemsOf(text, language)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ code: 'unreadable', severity: 'error' })
    expect(problems[0]?.message).toContain(reason)
    expect(problems.map((problem) => marked(text, problem))[0]).toContain(mark)
    expect(readValues(text).ok).toBe(false)
  })
})

it('marks what an alias or a merge brings in at a place that exists', () => {
  const text = `x-t: &t {efect: a}\n${tolerations}        - *t\n`
  const problems = problemsOf(text, language)
  expect(problems.map(({ code }) => code)).toEqual(['unknown-key', 'kubernetes'])
  expect(problems[1]?.range).toMatchObject({ startLine: 6 })
})

it('reports what the schema and Kubernetes both refuse only once', () => {
  const text = 'policies:\n  networkPolicy:\n    workload:\n      egress:\n        - prots: []\n'
  expect(seen(text)).toEqual(['unknown-key prots'])
  expect(seen(`${sets}    env: a\n`)).toEqual(['schema a'])
})

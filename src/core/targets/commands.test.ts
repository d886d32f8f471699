import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Release } from '../config.ts'
import { helmCommand } from './helm-command.ts'
import { hostileText, nastyTexts } from './hostile-text.arbitrary.ts'
import { vclusterCommand } from './vcluster-command.ts'

/** Runs the commands in a real shell in which both programs are functions that print their arguments, and gives these back. */
function argumentsOf(commands: readonly string[]): string[][] {
  const show = `{ printf '%s\\0' "$#" "$@"; }`
  const script = [`helm() ${show}`, `vcluster() ${show}`, ...commands].join('\n')
  const words = execFileSync('/bin/sh', { encoding: 'utf8', input: script }).split('\0')
  const calls: string[][] = []
  for (let at = 0; at < words.length - 1; at += Number(words[at]) + 1)
    calls.push(words.slice(at + 1, at + 1 + Number(words[at])))
  return calls
}

/** Reads arguments as pflag does: `--` ends the options, and every option here but the named switches takes the next word. */
function parse(words: readonly string[]): { args: string[]; options: [string, string][] } {
  const switches = new Set(['--install', '--create-namespace', '--upgrade'])
  const args: string[] = []
  const options: [string, string][] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    if (word === '--') return { args: [...args, ...words.slice(at + 1)], options }
    if (!word.startsWith('-')) args.push(word)
    else if (switches.has(word)) options.push([word, ''])
    else options.push([word, words[(at += 1)] ?? ''])
  }
  return { args, options }
}

const release = fc.record<Release>({ name: hostileText, namespace: hostileText, isUpgrade: fc.boolean() })
const samples: readonly Release[] = [
  ...nastyTexts.map((text) => ({ name: text, namespace: text, isUpgrade: false })),
  ...fc.sample(release, { numRuns: 100, seed: 11 }),
]

test('a shell hands helm exactly the intended arguments', () => {
  const files = ['values.yaml', 'secrets.values.yaml']
  const calls = argumentsOf(samples.map((sample) => helmCommand(sample, '0.36.1', ...files)))
  expect(calls.map(parse)).toEqual(
    samples.map(({ name, namespace, isUpgrade }) => ({
      args: ['upgrade', name, 'vcluster'],
      options: [
        ['--install', ''],
        ['--repo', 'https://charts.loft.sh'],
        ['--version', '0.36.1'],
        ['--namespace', namespace],
        ...(isUpgrade ? [] : [['--create-namespace', '']]),
        ['--values', 'values.yaml'],
        ['--values', 'secrets.values.yaml'],
      ],
    })),
  )
})

test('a shell hands vcluster exactly the intended arguments', () => {
  const calls = argumentsOf(samples.map((sample) => vclusterCommand(sample, '0.24.2', 'values.yaml')))
  expect(calls.map(parse)).toEqual(
    samples.map(({ name, namespace, isUpgrade }) => ({
      args: ['create', name],
      options: [
        ['--namespace', namespace],
        ['--chart-version', '0.24.2'],
        ['--values', 'values.yaml'],
        ...(isUpgrade ? [['--upgrade', '']] : []),
      ],
    })),
  )
})

describe('texts', () => {
  test('vcluster create', () =>
    expect(
      vclusterCommand({ name: 'my-vcluster', namespace: 'team-x', isUpgrade: true }, '0.36.1', 'values.yaml'),
    ).toBe(`vcluster create my-vcluster \\
  --namespace team-x \\
  --chart-version 0.36.1 \\
  --values values.yaml \\
  --upgrade
`))

  test('the host version is never passed to helm', () =>
    expect(helmCommand({ name: 'a', namespace: 'b', isUpgrade: false }, '0.20.6')).not.toContain(
      'kube-version',
    ))
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import type { Io } from './io.ts'
import { run } from './run.ts'

const cases = join(import.meta.dirname, '../core/import/cases')
const file = (name: string): string => readFileSync(join(cases, name), 'utf8')

/** Runs `convert` on files that exist only here; `-` is standard input. */
async function convert(
  args: readonly string[],
  files: Readonly<Record<string, string>> = {},
): Promise<{ code: number; out: string; err: string }> {
  const written = { out: '', err: '' }
  const bytes = (name: string): Uint8Array => new TextEncoder().encode(files[name] ?? '')
  const io: Io = {
    stdin: (async function* () {
      yield bytes('-')
    })(),
    readFile: (name) =>
      name in files
        ? Promise.resolve(bytes(name))
        : Promise.reject(new Error(`ENOENT: no such file '${name}'`)),
    writeFile: () => Promise.reject(new Error('EROFS: read-only file system')),
    out: (text) => {
      written.out += text
      return Promise.resolve()
    },
    err: (text) => {
      written.err += text
    },
  }
  return { code: await run(['convert', ...args], io), ...written }
}

describe('convert', () => {
  it('prints a values file as it is written', async () => {
    const text = file('values-plain.yaml')
    const { code, out, err } = await convert(['v.yaml'], { 'v.yaml': text })
    expect({ code, out }).toEqual({ code: 0, out: text })
    expect(err).toBe(
      'v.yaml: Values file\nv.yaml: for chart 0.36; charts 0.20 to 0.36 have all of these settings\n',
    )
  })

  it('says what belongs to a HelmRelease, and what is not in it', async () => {
    const { code, out, err } = await convert(['-'], { '-': file('flux-v2.yaml') })
    expect(code).toBe(0)
    expect(out).toMatch(/^# Two control planes are enough here\.\ncontrolPlane:\n/)
    expect(err).toContain('stdin: chart 0.30: ')
    expect(err).toContain('stdin: release team-a\nstdin: namespace vcluster-team-a\n')
    expect(err).toContain('stdin: not-included: spec.valuesFrom[0]: ')
  })

  it('prints the least values of manifests, in the order of the chart', async () => {
    const { out } = await convert(['m.yaml'], { 'm.yaml': file('manifests.yaml') })
    expect(out).toBe(`sync:
  toHost:
    ingresses:
      enabled: true
controlPlane:
  ingress:
    enabled: true
    host: a.example.com
  statefulSet:
    highAvailability:
      replicas: 2
telemetry: null
`)
  })

  it('converts old values for the chart that is asked for', async () => {
    const { code, out } = await convert(['v.yaml', '--distro', 'k0s', '--chart', 'v0.25'], {
      'v.yaml': file('legacy-ambiguous.yaml'),
    })
    expect(code).toBe(0)
    expect(out).toContain('k0s:\n      enabled: true\n')
  })

  test.each([
    ['legacy-ambiguous.yaml', /^v:1:1: .* Say it with --distro k3s\|k8s\|k0s\|eks\.\n$/],
    ['bad-tab.yaml', /^v:3:1: tabs cannot indent YAML/],
    ['bad-deployment.yaml', /^v:1:1: This is a Deployment/],
  ])('refuses %s', async (name, message) => {
    const { code, out, err } = await convert(['v'], { v: file(name) })
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(message)
  })

  it('lets nothing into the terminal that moves its cursor', async () => {
    const { err } = await convert(['v'], { v: '"controlPlane": {"\\e[2J": 1}' })
    expect(err).toContain('unknown')
    // oxlint-disable-next-line no-control-regex
    expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
  })

  test.each([
    [[], 'no file given'],
    [['a', 'b'], 'one file at a time'],
    [['none'], 'no such file'],
    [['-', '--chart', '0.19'], 'no chart version "0.19"'],
    [['-', '--distro', 'k9s'], 'no distro "k9s"'],
    [['-', '--colour'], "Unknown option '--colour'"],
  ])('%j is a wrong usage', async (args, text) => {
    const { code, out, err } = await convert(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(text)
    expect(err).toMatch(/\nTry: vcluster-wizard convert --help\n$/)
  })
})

import { describe, expect, test } from 'vitest'
import type { Patch } from '../config.ts'
import type { JsonObject } from '../json.ts'
import { runbook, type Block } from './index.ts'
import { runbookCase } from './runbook-case.fixture.ts'
import { sampleValues } from './sample-values.fixture.ts'

const of = (name: string): JsonObject => sampleValues[name]?.[0] ?? {}

/** Blocks of a section; none where it is missing. */
async function blocksOf(id: string, chart: string, ...patches: readonly Patch[]): Promise<readonly Block[]> {
  const { sections } = runbook(await runbookCase(chart, ...patches))
  return sections.find((section) => section.id === id)?.blocks ?? []
}

const commandsIn = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'command' ? [block.text] : []))

const rowsIn = (blocks: readonly Block[]): readonly (readonly string[])[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))

describe('backup', () => {
  test.each([
    ['0.20', 'embedded SQLite', 'kind: VolumeSnapshot'],
    ['0.23', 'embedded etcd', 'kind: VolumeSnapshot'],
    ['0.24', 'k0s', 'kind: VolumeSnapshot'],
    ['0.24', 'embedded SQLite', 'vcluster snapshot my-vcluster'],
    ['0.30', 'embedded SQLite', 'vcluster snapshot create my-vcluster'],
    ['0.36', 'embedded etcd', 'vcluster snapshot get my-vcluster'],
    ['0.36', 'deployed etcd', 'etcdctl --endpoints https://127.0.0.1:2379'],
    ['0.36', 'external etcd', 'etcdctl --endpoints https://etcd.example:2379'],
    ['0.36', 'MySQL', 'mysqldump --host db.example --port 3307'],
    ['0.36', 'PostgreSQL', 'pg_dump --host db.example --port 5432'],
  ])('%s, %s: %s', async (chart, name, words) => {
    const commands = commandsIn(await blocksOf('back-up', chart, { overrides: of(name) }))
    expect(commands.join('\n')).toContain(words)
  })

  test('the vCluster CLI takes no snapshots of stores that it does not support', async () => {
    const all = await Promise.all(
      ['0.24', '0.36'].flatMap((chart) =>
        ['back-up', 'restore'].map((id) => blocksOf(id, chart, { overrides: of('deployed etcd') })),
      ),
    )
    expect(all.flatMap(commandsIn).filter((text) => /^vcluster /m.test(text))).toEqual([])
  })
})

/** Sections by id. */
const ids = async (chart: string, ...patches: readonly Patch[]): Promise<readonly string[]> =>
  runbook(await runbookCase(chart, ...patches)).sections.map(({ id }) => id)

describe('sections', () => {
  const always = [
    'prerequisites',
    'install',
    'verify',
    'connect',
    'back-up',
    'restore',
    'scale',
    'stays',
    'upgrade-path',
    'remove',
  ]

  test('one replica has no fail-over', async () => expect(await ids('0.36')).toEqual(always))
  test('several replicas have', async () =>
    expect(await ids('0.36', { overrides: of('deployed etcd') })).toContain('fail-over'))
  test('private nodes join', async () =>
    expect(await ids('0.36', { overrides: of('private nodes') })).toContain('join-nodes'))
  test('an emptyDir has nothing to restore into', async () =>
    expect(await ids('0.36', { overrides: of('SQLite in an emptyDir') })).not.toContain('restore'))
  test('an upgrade is no install', async () => {
    const sections = await ids('0.36', { release: { isUpgrade: true } })
    expect(sections).toContain('upgrade')
    expect(sections).not.toContain('install')
  })
  test('what the chart refuses has no runbook', async () => {
    const { sections } = runbook(await runbookCase('0.36', { overrides: { nonsense: true } }))
    expect(sections).toMatchObject([{ id: 'missing', blocks: [{ kind: 'warning' }] }])
  })
  test('ids are unique', async () => {
    const found = await ids('0.36', { overrides: of('private nodes'), release: { isUpgrade: true } })
    expect(new Set(found).size).toBe(found.length)
  })
})

test('of several members of embedded etcd the first one starts alone', async () => {
  const commands = commandsIn(await blocksOf('install', '0.36', { overrides: of('embedded etcd') }))
  expect(commands).toEqual([
    expect.stringMatching(/replicas: 1\nEOF[^]*--values first-member\.values\.yaml[^]*rollout status/),
    expect.stringMatching(/--values values\.yaml\nkubectl rollout status/),
    expect.stringContaining('vcluster create'),
  ])
})

test('a store that cannot move says so, another lists where to', async () => {
  const [fixed, free] = await Promise.all(
    ['embedded etcd', 'deployed etcd'].map((name) => blocksOf('stays', '0.36', { overrides: of(name) })),
  )
  expect(fixed?.some(({ kind }) => kind === 'list')).toBe(false)
  expect(free).toContainEqual({ kind: 'list', items: ['to embedded-etcd: data copied with flag'] })
})

/** A release of that chart, which is to be changed. */
const deployedNow = (chart: string): Patch => ({
  release: { isUpgrade: true },
  cluster: { previous: { chart, values: {} } },
})

describe('upgrade path', () => {
  test('names every minor on the way, with its dates', async () => {
    expect(rowsIn(await blocksOf('upgrade-path', '0.30', deployedNow('0.27')))).toEqual([
      ['0.27', '2025-08-12', '2025-11-12', '2026-02-12'],
      ['0.28', '2025-09-08', '2025-12-08', '2026-03-08'],
      ['0.29', '2025-10-01', '2026-01-01', '2026-04-01'],
      ['0.30', '2025-10-28', '2026-01-28', '2026-04-28'],
    ])
  })

  test('goes to the chosen patch at the end', async () => {
    expect(commandsIn(await blocksOf('upgrade-path', '0.36', deployedNow('0.34')))).toEqual([
      expect.stringContaining("--version '~0.35.0'"),
      expect.stringContaining('--version 0.36.1'),
    ])
  })

  test.each([
    ['0.27', '0.30', 'deployed etcd', true],
    ['0.29', '0.30', 'deployed etcd', false],
    ['0.27', '0.30', 'embedded SQLite', false],
  ])('%s to %s with %s: warns of etcd 3.6 is %s', async (from, to, name, warns) => {
    const blocks = await blocksOf('upgrade-path', to, deployedNow(from), { overrides: of(name) })
    expect(JSON.stringify(blocks).includes('etcd 3.6')).toBe(warns)
  })

  test('a first install looks at what is newer', async () => {
    const rows = rowsIn(await blocksOf('upgrade-path', '0.34'))
    expect(rows.map(([minor]) => minor)).toEqual(['0.34', '0.35', '0.36'])
  })
})

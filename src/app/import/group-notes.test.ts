import { expect, test } from 'vitest'
import { groupNotes } from './group-notes.ts'
import { imported } from './imported.fixture.ts'

test('what asks for a look stands first, and nothing is lost', async () => {
  const { notes } = await imported('legacy-k3s.yaml', { chart: '0.36' })
  const groups = groupNotes(notes, '0.36')
  expect(groups[0]).toMatchObject({ kind: 'unknown', title: 'No settings of chart 0.36' })
  expect(groups.at(-1)?.kind).toBe('converted')
  const grouped = groups.flatMap((group) => group.notes)
  expect(grouped).toHaveLength(notes.length)
  expect(new Set(grouped)).toEqual(new Set(notes))
})

test('kinds without notes are missing', () => expect(groupNotes([], '0.36')).toEqual([]))

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { dataSourceOf } from './data-source.ts'

test.each([
  [
    'mysql://u:p@tcp(db:3306)/team',
    { scheme: 'mysql', isWellFormed: true, host: 'db', password: 'p', database: 'team' },
  ],
  ['mysql://u:p@ss@tcp(db:3306)/team?tls=true', { isWellFormed: true, password: 'p@ss', query: 'tls=true' }],
  ['mysql://unix(/run/mysqld.sock)/team', { isWellFormed: true, host: null, database: 'team' }],
  ['mysql://u:p@db:3306/team', { isWellFormed: false, repaired: 'mysql://u:p@tcp(db:3306)/team' }],
  ['mysql://db', { isWellFormed: false, repaired: 'mysql://tcp(db:3306)/' }],
  [
    'postgres://u:p@db:5432/team?sslmode=disable',
    { isWellFormed: true, host: 'db', query: 'sslmode=disable' },
  ],
  ['postgresql://u@[::1]:5432/team', { scheme: 'postgresql', isWellFormed: true, host: '::1', password: '' }],
  ['postgres://u:p@ss@db/team', { isWellFormed: false, repaired: 'postgres://u:p%40ss@db/team' }],
  ['postgres://u:100%@db/team', { isWellFormed: false, repaired: 'postgres://u:100%25@db/team' }],
  ['sqlite:///data/state.db', { scheme: 'sqlite', isWellFormed: true, host: null }],
  ['db:3306', { scheme: '', isWellFormed: false }],
  ['', { scheme: '', isWellFormed: false }],
])('%s', (text, expected) => {
  expect(dataSourceOf(text)).toMatchObject(expected)
})

test('what is repaired is well formed', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('mysql', 'postgres'),
      fc.string({ unit: 'binary', maxLength: 30 }),
      (scheme, rest) => {
        const { repaired } = dataSourceOf(`${scheme}://${rest}@db.example.com:5432/team`)
        expect(repaired === null || dataSourceOf(repaired).isWellFormed).toBe(true)
      },
    ),
  )
})

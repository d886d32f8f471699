import { expect, test } from 'vitest'
import { databaseOf } from './database-of.ts'

const of = (engine: string, host: string, port: string, name: string) => ({ engine, host, port, name })

test.each([
  ['postgres://u:p@db.example:6432/Tenant?sslmode=disable', of('postgres', 'db.example', '6432', 'tenant')],
  ['postgresql://u:p%40x@db/x', of('postgres', 'db', '5432', 'x')],
  ['postgres://[::1]:5432/x', of('postgres', '::1', '5432', 'x')],
  ['postgres://u:p@db', of('postgres', 'db', '5432', 'kubernetes')],
  ['mysql://u:p@ss@tcp(db:3307)/Tenant?tls=true', of('mysql', 'db', '3307', 'Tenant')],
  ['mysql://u:p@tcp(db)/', of('mysql', 'db', '3306', 'kubernetes')],
  ['mysql://u:p@db:3306/x', null],
  ['mysql://u:p@unix(/run/x)/x', null],
  ['sqlite:///data/state.db', null],
  ['postgres://u:p@/x', null],
  ['postgres://u:a@x/secret@db:5432/x', null],
  ['', null],
])('%s', (dataSource, expected) => expect(databaseOf(dataSource)).toEqual(expected))

import { t } from '../../i18n/index.ts'
import { get } from '../values/get.ts'
import type { Block } from './block.ts'
import { databaseOf, type Database } from './database-of.ts'
import { shellLine } from './shell-line.ts'
import type { Situation } from './situation.ts'
import { stopAndStart } from './stop-and-start.ts'
import { write } from './write.ts'

const dump = { postgres: 'database.dump', mysql: 'database.sql' } as const

/** The user is a variable that the reader sets; the tools ask for the password themselves. */
const user = `DB_USER='USER'`

const tool = (name: string, { host, port }: Database): string =>
  `${shellLine(name, '--host', host, '--port', port)} ${name.startsWith('pg') ? '--username' : '--user'} "$DB_USER"${name.startsWith('pg') ? '' : ' --password'}`

function databaseIn({ view }: Situation): Database | null {
  const value = get(view.effective, ['controlPlane', 'backingStore', 'database', 'external', 'dataSource'])
  return typeof value === 'string' ? databaseOf(value) : null
}

function takeCommand(database: Database): string {
  const name = shellLine(database.name)
  return database.engine === 'postgres'
    ? `${tool('pg_dump', database)} --format custom --file ${dump.postgres} --dbname ${name}`
    : `${tool('mysqldump', database)} --single-transaction ${name} > ${dump.mysql}`
}

function restoreCommand(database: Database): string {
  const name = shellLine(database.name)
  return database.engine === 'postgres'
    ? `${tool('pg_restore', database)} --clean --if-exists --dbname ${name} ${dump.postgres}`
    : `${tool('mysql', database)} ${name} < ${dump.mysql}`
}

const unknown = (): string =>
  t`The values do not say which database it is, or not in a form that can be read here. Use the tools of the server, for the database of this tenant alone.`

/** Dump and restore of an external database with its own tools. Sources: documentation of PostgreSQL and MySQL. */
export const databaseBackup = {
  take(situation: Situation): readonly Block[] {
    const database = databaseIn(situation)
    return [
      write.text(
        t`The state is in the database: its own backup is the one that counts. One database holds one tenant.`,
      ),
      database
        ? write.command(
            [user, takeCommand(database)],
            t`From a machine that reaches the server. The tool asks for the password. The file holds all Secrets of the tenant.`,
          )
        : write.text(unknown()),
    ]
  },
  restore(situation: Situation): readonly Block[] {
    const database = databaseIn(situation)
    return [
      write.text(t`Stop the control plane, so that nothing writes while the database is replaced.`),
      stopAndStart.stop(situation, situation.controlPlane),
      database
        ? write.command(
            [user, restoreCommand(database)],
            t`No errors. Tables that other tenants use in the same database would be replaced, too.`,
          )
        : write.text(unknown()),
      stopAndStart.start(situation, situation.controlPlane),
    ]
  },
}

/** A database as its tools take it, without user and password. */
export interface Database {
  readonly engine: 'postgres' | 'mysql'
  readonly host: string
  readonly port: string
  readonly name: string
}

/** What kine takes where the data source names no database. */
const defaultName = 'kubernetes'

const ports = { postgres: '5432', mysql: '3306' } as const

function database(engine: Database['engine'], address: string, name: string): Database | null {
  const match = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(address)
  const host = match?.[1]?.replaceAll(/[[\]]/g, '') ?? ''
  // A password that was not encoded: what looks like the name would hold a part of it.
  if (host === '' || /[/@]/.test(name)) return null
  const known = name === '' ? defaultName : name
  return {
    engine,
    host,
    port: match?.[2] ?? ports[engine],
    // kine folds names in PostgreSQL to lower case.
    name: engine === 'postgres' ? known.toLowerCase() : known,
  }
}

/**
 * Server and database of a data source, never its user or password; null where it has another form than those of kine's drivers:
 * `postgres://user:password@host:port/name?options`, `mysql://user:password@tcp(host:port)/name?options`. Source: k3s-io/kine
 * pkg/drivers.
 */
export function databaseOf(dataSource: string): Database | null {
  const plain = dataSource.split('?', 1)[0] ?? ''
  if (plain.startsWith('mysql://')) {
    const start = plain.lastIndexOf('tcp(')
    const end = plain.lastIndexOf(')/')
    return start < 0 || end < start
      ? null
      : database('mysql', plain.slice(start + 4, end), plain.slice(end + 2))
  }
  const rest = /^postgres(?:ql)?:\/\/(.*)$/s.exec(plain)?.[1]
  if (rest === undefined) return null
  const slash = rest.indexOf('/')
  const authority = slash < 0 ? rest : rest.slice(0, slash)
  return database(
    'postgres',
    authority.slice(authority.lastIndexOf('@') + 1),
    slash < 0 ? '' : rest.slice(slash + 1),
  )
}

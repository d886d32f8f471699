/** What a kine data source says. */
export interface DataSource {
  /** Lower case; empty where there is none. */
  readonly scheme: string
  readonly isWellFormed: boolean
  readonly host: string | null
  /** Empty where there is none. */
  readonly password: string
  readonly database: string
  /** What comes after `?`, without it. */
  readonly query: string
  /** The same in a form that works; null where it cannot be guessed. */
  readonly repaired: string | null
  /** The data source with another database. */
  readonly withDatabase: (name: string) => string
}

const nothing = { host: null, password: '', database: '', query: '', repaired: null }

/** Takes a data source apart: MySQL in the form of the Go driver, PostgreSQL as a URL. Never throws. */
export function dataSourceOf(text: string): DataSource {
  const match = /^([a-z][a-z0-9+.-]*):\/\/(.*)$/is.exec(text)
  const scheme = match?.[1]?.toLowerCase() ?? ''
  const rest = match?.[2] ?? ''
  if (scheme === 'mysql') return mysql(scheme, rest)
  if (scheme === 'postgres' || scheme === 'postgresql') return postgres(scheme, rest)
  return { scheme, isWellFormed: scheme === 'sqlite', ...nothing, withDatabase: () => text }
}

function mysql(scheme: string, rest: string): DataSource {
  const form =
    /^(?:(?<user>[^:]*)(?::(?<password>.*))?@)?(?<address>(?:tcp|unix)\([^()]+\))\/(?<database>[^/?]*)(?:\?(?<query>.*))?$/s
  const groups = form.exec(rest)?.groups
  if (!groups)
    return {
      scheme,
      isWellFormed: false,
      ...nothing,
      repaired: repairMysql(rest),
      withDatabase: () => `mysql://${rest}`,
    }
  const { address = '', password = '', database = '', query = '' } = groups
  const host = /^tcp\(\[?(.*?)\]?(?::\d+)?\)$/.exec(address)?.[1] ?? null
  const base = rest.slice(0, rest.indexOf(address) + address.length)
  const tail = query === '' ? '' : `?${query}`
  return {
    scheme,
    isWellFormed: true,
    host,
    password,
    database,
    query,
    repaired: null,
    withDatabase: (name) => `mysql://${base}/${name}${tail}`,
  }
}

/** A URL written for MySQL, in the form of the driver. */
function repairMysql(rest: string): string | null {
  const match = /^(?:([^@/]+)@)?([a-z0-9.-]+)(?::(\d{1,5}))?(?:\/([^/?]*))?(\?.*)?$/is.exec(rest)
  if (!match) return null
  const [, user, host = '', port = '3306', database = '', query = ''] = match
  return `mysql://${user === undefined ? '' : `${user}@`}tcp(${host}:${port})/${database}${query}`
}

/** Characters that may stand unencoded in the user part of a URL. */
const plain = /^(?:[A-Za-z0-9\-._~!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/

function postgres(scheme: string, rest: string): DataSource {
  const at = rest.lastIndexOf('@')
  const login = at < 0 ? '' : rest.slice(0, at)
  const address = /^(\[[0-9a-f:.]+\]|[^/?#[\]@:%\s]+)(:\d{1,5})?(?:\/([^/?#\s]*))?(?:\?([^#\s]*))?$/i.exec(
    rest.slice(at + 1),
  )
  const colon = login.indexOf(':')
  const user = colon < 0 ? login : login.slice(0, colon)
  const password = colon < 0 ? '' : login.slice(colon + 1)
  const text = `${scheme}://${rest}`
  if (!address) return { scheme, isWellFormed: false, ...nothing, password, withDatabase: () => text }
  const [, host = '', port = '', database = '', query = ''] = address
  const write = (name: string, credentials: string): string =>
    `${scheme}://${credentials === '' ? '' : `${credentials}@`}${host}${port}/${name}${query === '' ? '' : `?${query}`}`
  const isPlain = plain.test(user) && plain.test(password)
  const encoded = colon < 0 ? encode(user) : `${encode(user)}:${encode(password)}`
  return {
    scheme,
    isWellFormed: isPlain,
    host: host.replace(/^\[|\]$/g, ''),
    password,
    database,
    query,
    repaired: isPlain ? null : write(database, encoded),
    withDatabase: (name) => write(name, login),
  }
}

/** Percent-encodes what a URL cannot hold in its user part; text that cannot be encoded (half a surrogate pair) loses that part. */
const encode = (text: string): string => encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, ''))

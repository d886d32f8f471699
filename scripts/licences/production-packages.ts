import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Package {
  readonly name: string
  readonly version: string
  /** An SPDX expression; empty where the package declares none. */
  readonly licence: string
  /** Asked for by `package.json` itself, not by another package. */
  readonly direct: boolean
  /** Licence and notice files, in full. */
  readonly texts: readonly string[]
}

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly version?: string
        readonly license?: string
        readonly dev?: boolean
        readonly devOptional?: boolean
        readonly dependencies?: Readonly<Record<string, string>>
      }
    >
  >
}

const textsIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /^(licen[cs]e|notice|copying|thirdpartynotices)/i.test(name))
        .toSorted()
        .map((name) => readFileSync(join(folder, name), 'utf8').trim())
    : []

/** Everything that `npm ci --omit=dev` installs, by name. Type declarations are left out: nothing of them is shipped. */
export function productionPackages(root: string): readonly Package[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock
  const direct = packages['']?.dependencies ?? {}
  return Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path && !dev && !devOptional)
    .map(([path, { version = '', license = '' }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
      const texts = textsIn(join(root, path))
      return { name, version, licence: license, direct: Object.hasOwn(direct, name), texts }
    })
    .filter(({ name }) => !name.startsWith('@types/'))
}

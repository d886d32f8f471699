import { isObject, parseKubeVersion, type Json, type Path } from '../../core/index.ts'
import { choices } from './choices.ts'

/** What a field of a request may hold. */
interface Kind {
  readonly name: string
  fits(value: Json): boolean
}

const text: Kind = { name: 'a text', fits: (value) => typeof value === 'string' }
const flag: Kind = { name: 'true or false', fits: (value) => typeof value === 'boolean' }
const object: Kind = { name: 'an object', fits: isObject }
const values: Kind = { name: 'a text or an object', fits: (value) => text.fits(value) || isObject(value) }
const count: Kind = {
  name: 'a natural number up to 100000',
  fits: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 100_000,
}
const kubeVersion: Kind = {
  name: 'a Kubernetes version',
  fits: (value) => typeof value === 'string' && parseKubeVersion(value) !== null,
}
const chart: Kind = {
  name: 'a chart version such as 0.24',
  fits: (value) => typeof value === 'string' && /^v?\d{1,3}\.\d{1,4}(\.\d+)?$/.test(value),
}
const word = (words: readonly string[]): Kind => ({
  name: `one of ${words.join(', ')}`,
  fits: (value) => typeof value === 'string' && words.includes(value),
})

export interface RequestField {
  readonly path: Path
  readonly kind: Kind
  /** What must be there for the field to be required; the empty path is the line itself. Null counts as left out. */
  readonly requiredIn?: Path
}

/** The fields of a line of `lint --batch`, outer ones first. */
export const requestFields: readonly RequestField[] = [
  { path: ['chart'], kind: text, requiredIn: [] },
  { path: ['kubeVersion'], kind: kubeVersion },
  { path: ['values'], kind: text },
  { path: ['release'], kind: object },
  { path: ['release', 'name'], kind: text },
  { path: ['release', 'namespace'], kind: text },
  { path: ['release', 'isUpgrade'], kind: flag },
  { path: ['cluster'], kind: object },
  { path: ['cluster', 'intent'], kind: word(choices.intent) },
  { path: ['cluster', 'platform'], kind: word(choices.platform) },
  { path: ['cluster', 'nodes'], kind: count },
  { path: ['cluster', 'zones'], kind: count },
  { path: ['cluster', 'licence'], kind: word(choices.licence) },
  { path: ['cluster', 'previous'], kind: object },
  { path: ['cluster', 'previous', 'chart'], kind: chart, requiredIn: ['cluster', 'previous'] },
  { path: ['cluster', 'previous', 'values'], kind: values },
]

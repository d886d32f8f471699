import type { Json } from '../../json.ts'
import { get } from '../../values/get.ts'
import type { Language } from '../language.ts'
import type { Spot } from './spot.ts'

/** The chart's default, also inside of free-form fields. */
export const defaultOfSpot = ({ catalog }: Language, { path }: Spot): Json | undefined =>
  get(catalog.defaults, path)

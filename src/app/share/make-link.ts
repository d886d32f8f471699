import { defaultConfig, encodeLink, type Config, type EncodedLink } from '../../core/index.ts'
import type { ShareChoices } from './share-choices.ts'

/** What is on the screen: ids of a step or view, and of a tab of the output. */
interface Shown {
  readonly step: string
  readonly tab: string
}

export interface MadeLink extends Omit<EncodedLink, 'fragment'> {
  /** The whole address. */
  readonly address: string
}

/** The address that opens a config as chosen. `place`: what the visitor looks at now. */
export function makeLink(config: Config, choices: ShareChoices, place: Shown): MadeLink {
  const shared = choices.hasMutes ? config : { ...config, mutes: {} }
  const { fragment, ...rest } = encodeLink(shared, defaultConfig, choices.isPlaced ? place : {})
  const { origin, pathname } = location
  return { ...rest, address: `${origin}${pathname}#${choices.isReview ? 'view=' : ''}${fragment}` }
}

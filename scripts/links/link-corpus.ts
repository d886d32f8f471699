import type { Config } from '../../src/core/config.ts'
import { defaultConfig } from '../../src/core/default-config.ts'
import { minors } from '../../src/core/catalog/load-catalog.ts'
import { decodeLink } from '../../src/core/share/decode-link.ts'
import { redact } from '../../src/core/share/redact.ts'
import type { LinkCodec, Place } from '../../src/core/share/sparse-config.ts'
import { toSparse } from '../../src/core/share/to-sparse.ts'
import { carriedCases } from './carried-cases.ts'
import { handMade } from './hand-made.ts'
import { presetConfigs } from './preset-configs.ts'
import { readRecorded } from './read-recorded.ts'

/** Recorded cases of each chart version, evenly spread. */
const each = 10

interface Source {
  readonly id: string
  readonly config: Config
  readonly place?: Place
}

function sources(): readonly Source[] {
  const recorded = readRecorded(carriedCases)
  const spread = minors.flatMap((minor) => {
    const own = recorded.filter(({ config }) => config.chart === minor)
    return Array.from({ length: each }, (_, index) => own[Math.floor((index * own.length) / each)])
  })
  // Each starting point in one version, another one each time.
  const presets = presetConfigs().filter(({ id }, index, all) => {
    const same = all.filter((one) => one.id.split(' ')[1] === id.split(' ')[1])
    const first = all.findIndex((one) => one === same[0])
    return index - first === first % same.length
  })
  return [...spread.filter((one) => one !== undefined), ...presets, ...handMade]
}

/** Lines of the corpus of a codec: a fragment and what it means, in full, so that it holds whatever a new visitor starts from later. */
export function linkCorpus(codec: LinkCodec): readonly string[] {
  return sources().map(({ id, config, place = {} }) => {
    const hidden = { ...config, overrides: redact(config.overrides).values }
    const previous = config.cluster.previous && {
      ...config.cluster.previous,
      values: redact(config.cluster.previous.values).values,
    }
    const shown = { ...hidden, cluster: { ...config.cluster, previous } }
    // The first links led nowhere in particular.
    const sparse = toSparse(shown, defaultConfig, codec.version === '1' ? {} : place)
    const fragment = `${codec.version}.${codec.write(sparse)}`
    const decoded = decodeLink(fragment, defaultConfig)
    if (!decoded.ok) throw new Error(`${id}: ${decoded.message}`)
    const { chart, release, cluster, overrides, mutes } = shown
    const meaning = {
      chart,
      release,
      cluster,
      values: overrides,
      mutes,
      place: codec.version === '1' ? {} : place,
    }
    return JSON.stringify({ id, fragment, meaning })
  })
}

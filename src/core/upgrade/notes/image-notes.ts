import { t } from '../../../i18n/index.ts'
import type { Json, Path } from '../../json.ts'
import { get } from '../../values/get.ts'
import type { Comparison } from '../comparison.ts'
import { containersOf } from '../containers-of.ts'
import type { Side } from '../side.ts'
import { splitImage } from '../split-image.ts'
import type { UpgradeNote } from '../upgrade-note.ts'

/** An image that vCluster starts tenant pods with; no manifest of the chart has it. */
const rewriteHosts: Path = ['sync', 'toHost', 'pods', 'rewriteHosts']

/** One note for the chart version and all images that it changes. */
export function imageNotes({ from, to, changes }: Comparison): readonly UpgradeNote[] {
  const images = changes ? changedImages(imagesOf(from), imagesOf(to)) : []
  const isSame = from.catalog.chartVersion === to.catalog.chartVersion
  if (isSame && images.length === 0) return []
  const version = isSame ? [] : [t`chart ${from.catalog.chartVersion} → ${to.catalog.chartVersion}`]
  return [
    {
      kind: 'images',
      severity: 'info',
      path: [],
      message: capital(`${[...version, ...images].join(', ')}.`),
      reason: t`Where nodes pull from a mirror, put the new images there first. All control-plane pods restart.`,
    },
  ]
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** Tags by repository. */
function imagesOf({ manifests, effective }: Side): ReadonlyMap<string, string> {
  const rendered = containersOf(manifests).map(({ image }) => image)
  const isOn = get(effective, [...rewriteHosts, 'enabled']) === true
  const late = isOn ? imageText(get(effective, [...rewriteHosts, 'initContainer', 'image'])) : ''
  return new Map([...rendered, late].filter((image) => image !== '').map(splitImage))
}

function imageText(image: Json | undefined): string {
  if (typeof image === 'string' || image === undefined) return image ?? ''
  const part = (key: string): string => {
    const value = get(image, [key])
    return typeof value === 'string' ? value : ''
  }
  const repository = [part('registry'), part('repository')].filter((text) => text !== '').join('/')
  return `${repository}:${part('tag')}`
}

function changedImages(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  const current = [...after]
  const changed = current
    .filter(([repository, tag]) => before.has(repository) && before.get(repository) !== tag)
    .map(([repository, tag]) => `${repository.split('/').at(-1)} ${before.get(repository)} → ${tag}`)
  const added = current.filter(([repository]) => !before.has(repository))
  const gone = [...before.keys()].filter((repository) => !after.has(repository))
  return [
    ...changed,
    ...added.map(([repository, tag]) => t`new: ${repository}:${tag}`),
    ...gone.map((repository) => t`no longer ${repository}`),
  ]
}

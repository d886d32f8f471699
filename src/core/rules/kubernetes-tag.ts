import { t } from '../../i18n/index.ts'
import { kubernetesTags } from '../facts/kubernetes-tags.ts'
import { get } from '../values/get.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { distroOf } from './reading/distro.ts'
import { minorOf } from './reading/minor-of.ts'
import { pathOf } from './reading/path-of.ts'
import { paths } from './reading/paths.ts'
import { read } from './reading/read.ts'
import type { JsonObject, Path } from '../json.ts'
import type { Example, Problem, Rule, RuleContext } from './rule.ts'

const version = [...paths.k8s, 'version']
const image = [...paths.k8s, 'image']
const imageTag = [...image, 'tag']
const componentTag = (name: string): Path => [...paths.k8s, name, 'image', 'tag']
const serverTag = componentTag('apiServer')
const followers = ['controllerManager', 'scheduler']
const template = 'loft-sh/vcluster chart/templates/_init-containers.tpl@v0.24.2, v0.36.1'
const patched = /^v1\.\d+\.\d+$/

/** Whether the image comes from elsewhere, so that its tags are up to the user. */
function isOwnImage({ values, catalog }: RuleContext, path: Path): boolean {
  if (read.text(values, pathOf('controlPlane.advanced.defaultImageRegistry')) !== '') return true
  return ['registry', 'repository'].some((key) => {
    const at = [...path.slice(0, -1), key]
    return get(values, at) !== get(catalog.defaults, at)
  })
}

function isPullable(context: RuleContext, path: Path, tag: string): boolean {
  const { minor, values } = context
  const isFull = tag.endsWith('-full')
  if (tag.includes('+') || (isFull && read.flag(values, pathOf('privateNodes.enabled')))) return false
  if (patched.test(tag)) return true
  const suffix = minor >= 25 ? /^v1\.\d+\.\d+-(fips|full|fips-full)$/ : /^v1\.\d+\.\d+-(alpha|beta|rc)\.\d+$/
  if (suffix.test(tag)) return true
  const owner = path === version ? (minor >= 25 ? imageTag : serverTag) : path
  return isOwnImage(context, owner) && /^v1\.\d+\.\d+-[\w.-]+$/.test(tag)
}

/** The nearest tag that exists: with its v, without `-full`, with the patch that the release ships. */
function repaired({ catalog }: RuleContext, tag: string): string | null {
  const match = /^v?1\.(\d+)(?:\.(\d+))?/.exec(tag)
  const minor = Number(match?.[1])
  const shipped = kubernetesTags(catalog).find((entry) => minorOf(entry.minor) === minor)?.tag
  if (match?.[2] !== undefined) return `v1.${minor}.${match[2]}`
  return match && shipped !== undefined ? shipped : null
}

function tagProblem(context: RuleContext, path: Path): readonly Problem[] {
  const tag = read.text(context.values, path)
  if (tag === '' || isPullable(context, path, tag)) return []
  const better = repaired(context, tag)
  const message = tag.endsWith('-full')
    ? t`With private nodes the chart adds "-full" itself, so ${tag} becomes ${tag}-full.`
    : t`There is no image with the tag ${tag}; tags look like v1.31.1.`
  return [
    {
      paths: [path],
      message,
      ...(better === null ? {} : { fix: fix.safe(t`Use ${better}`, edit.set(path, better)) }),
    },
  ]
}

const k8s = (settings: JsonObject, chart?: string): Example => ({
  overrides: { controlPlane: { distro: { k8s: settings } } },
  ...(chart === undefined ? {} : { chart }),
})

/** How the Kubernetes version of the tenant is written. */
export const kubernetesTag: readonly Rule[] = [
  {
    id: 'k8s-component-skew',
    severity: 'warning',
    versions: { to: '0.24' },
    needs: 'distro',
    title: 'Components of different Kubernetes versions',
    why: 'Controller manager and scheduler may be one minor older than the API server, and never newer.',
    docs: ['https://kubernetes.io/releases/version-skew-policy/'],
    check({ values }) {
      const tag = read.text(values, serverTag)
      const server = minorOf(tag)
      return followers.map(componentTag).flatMap((path) => {
        const own = minorOf(read.text(values, path))
        if (server === null || own === null || (own <= server && own >= server - 1)) return []
        const message = t`${path.at(-3) ?? ''} 1.${own} does not go with API server 1.${server}.`
        return [{ paths: [path, serverTag], message, fix: fix.safe(t`Use ${tag}`, edit.set(path, tag)) }]
      })
    },
    examples: {
      bad: [
        k8s({
          apiServer: { image: { tag: 'v1.29.6' } },
          controllerManager: { image: { tag: 'v1.31.1' } },
          scheduler: { image: { tag: 'v1.29.6' } },
        }),
      ],
      good: [
        {},
        k8s({
          apiServer: { image: { tag: 'v1.30.2' } },
          controllerManager: { image: { tag: 'v1.30.2' } },
          scheduler: { image: { tag: 'v1.29.6' } },
        }),
      ],
    },
  },
  {
    id: 'k8s-tag-format',
    severity: 'error',
    versions: {},
    needs: 'distro',
    title: 'Kubernetes tag that does not exist',
    why: 'The images are tagged with a leading v and a full version, such as v1.31.1. From 0.25 there are only stable releases, also with -full and -fips; before, pre-releases too. Anything else cannot be pulled.',
    docs: [template, 'loft-sh/kubernetes .github/workflows/release.yaml'],
    check(context) {
      const { minor, values } = context
      if (distroOf(values, minor) !== 'k8s') return []
      const tags = minor >= 25 ? [imageTag] : [serverTag, ...followers.map(componentTag)]
      return [version, ...tags].flatMap((path) => tagProblem(context, path))
    },
    examples: {
      bad: [
        k8s({ version: '1.32.1' }),
        k8s({ version: 'v1.31' }),
        k8s({ image: { tag: 'v1.35.0+build1' } }, '0.36'),
      ],
      good: [
        {},
        k8s({ version: 'v1.31.1' }),
        k8s({ image: { tag: 'v1.35.0-full' } }, '0.36'),
        k8s({ version: 'v1.32.0-rc.1' }, '0.24'),
      ],
    },
  },
  {
    id: 'k8s-version-and-tag',
    severity: 'warning',
    versions: {},
    needs: 'distro',
    title: 'Two different Kubernetes versions',
    why: 'From 0.25 on "version" wins over the image tag; before, the tag of a component wins over "version". The same pair of values so runs different versions.',
    docs: [template],
    check({ values, minor, catalog }) {
      const given = read.text(values, version)
      if (given === '') return []
      const rivals = minor >= 25 ? [imageTag] : [serverTag, ...followers.map(componentTag)]
      const set = rivals.filter((path) => {
        const tag = read.text(values, path)
        return tag !== '' && tag !== given && tag !== get(catalog.defaults, path)
      })
      const [first] = set
      if (!first) return []
      const tag = read.text(values, first)
      const message =
        minor >= 25
          ? t`Version ${given} wins over the image tag ${tag}.`
          : t`The tag ${tag} wins over version ${given}.`
      const cure = minor >= 25 ? [edit.unset(version)] : set.map(edit.unset)
      return [
        {
          paths: [version, ...set],
          message,
          fix: fix.confirm(t`Keep ${minor >= 25 ? tag : given}`, ...cure),
        },
      ]
    },
    examples: {
      bad: [
        k8s({ version: 'v1.34.0', image: { tag: 'v1.35.0' } }, '0.36'),
        k8s({ version: 'v1.31.1', apiServer: { image: { tag: 'v1.30.2' } } }, '0.24'),
      ],
      good: [k8s({ version: 'v1.31.1' }), k8s({ image: { tag: 'v1.35.0' } }, '0.36')],
    },
  },
  {
    id: 'k8s-version-field',
    severity: 'info',
    versions: { from: '0.25' },
    needs: 'distro',
    title: 'Version instead of an image tag',
    why: 'Up to 0.24 "version" is the short way to set three images. From 0.25 on there is one image, and its tag is the usual place; the field was marked deprecated from 0.25 to 0.30.',
    docs: [
      'loft-sh/vcluster-docs version-0.36.0/configure/vcluster-yaml/control-plane/components/distro/k8s.mdx',
    ],
    check({ values }) {
      const given = read.text(values, version)
      if (given === '') return []
      const message = t`Version ${given} is better set as the tag of the image.`
      const move = [edit.unset(version), edit.set(imageTag, given)]
      return [{ paths: [version], message, fix: fix.safe(t`Move it to the image tag`, ...move) }]
    },
    examples: { bad: [k8s({ version: 'v1.31.1' })], good: [k8s({ image: { tag: 'v1.31.1' } })] },
  },
]

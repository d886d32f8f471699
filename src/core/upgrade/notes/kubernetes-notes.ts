import { t } from '../../../i18n/index.ts'
import type { Path } from '../../json.ts'
import type { Comparison } from '../comparison.ts'
import { containersOf } from '../containers-of.ts'
import { minorNumber } from '../../catalog/minor-number.ts'
import { shippedTag } from '../../catalog/shipped-tag.ts'
import type { Side } from '../side.ts'
import { splitImage } from '../split-image.ts'
import type { UpgradeFix, UpgradeNote } from '../upgrade-note.ts'

interface Tenant {
  readonly distro: 'k8s' | 'k3s' | 'k0s'
  readonly tag: string
}

/** The init container that brings Kubernetes: of k8s from 0.25 on, of k8s before, and of k3s and k0s. */
const carriers = ['kubernetes', 'kube-apiserver', 'vcluster']

/** The Kubernetes that the control plane runs, as it is rendered; null where another image holds it. */
function tenantOf({ manifests }: Side): Tenant | null {
  const images = containersOf(manifests).filter(({ source }) => source.endsWith('/statefulset.yaml'))
  const carrier = images.find(({ name }) => carriers.includes(name))
  const [repository, tag] = splitImage(carrier?.image ?? '')
  if (minorNumber(tag) < 0) return null
  const distro = (['k3s', 'k0s'] as const).find((name) => repository.endsWith(`/${name}`))
  return { distro: distro ?? 'k8s', tag }
}

/** Another minor of Kubernetes in the virtual cluster. Source of the steps: the version skew policy of Kubernetes. */
export function kubernetesNotes(comparison: Comparison): readonly UpgradeNote[] {
  const { from, to, changes } = comparison
  const [before, after] = [tenantOf(from), tenantOf(to)]
  if (!changes || !before || !after || before.distro !== after.distro) return []
  const step = minorNumber(after.tag) - minorNumber(before.tag)
  if (step === 0) return []
  const path = tagPath(comparison.toMinor, after.distro)
  const fix = keep(comparison, before, path)
  return [
    {
      kind: 'kubernetes-version',
      severity: step === 1 ? 'info' : 'warning',
      path,
      message: t`The virtual cluster goes from Kubernetes ${before.tag} to ${after.tag}.`,
      reason: reasonOf(step, comparison, after.distro),
      ...(fix ? { fix } : {}),
    },
  ]
}

function tagPath(minor: number, distro: Tenant['distro']): Path {
  const key = distro === 'k8s' && minor < 25 ? ['version'] : ['image', 'tag']
  return ['controlPlane', 'distro', distro, ...key]
}

function reasonOf(step: number, { from, to }: Comparison, distro: Tenant['distro']): string {
  const why =
    step < 0
      ? t`Kubernetes does not go back: stored objects may become unreadable.`
      : step > 1
        ? t`Kubernetes goes up one minor at a time, so keep the version and raise it in steps.`
        : t`Check the workloads for removed APIs, or keep the version and raise it later.`
  const [follower, other] = [from, to].map(({ catalog }) => catalog.minor).filter(followsHost)
  if (distro !== 'k8s' || follower === undefined) return why
  const follows =
    other === undefined
      ? t`${follower} without a version of your own follows the host.`
      : t`${follower} and ${other} without a version of your own follows the host.`
  return `${why} ${follows}`
}

/** Source: chart/templates/_init-containers.tpl of loft-sh/vcluster. */
const followsHost = (minor: string): boolean => minorNumber(minor) >= 21 && minorNumber(minor) <= 24

/** Before 0.25 the tag is of another registry, which has other patches. */
function keep(
  { to, fromMinor, toMinor }: Comparison,
  { distro, tag }: Tenant,
  path: Path,
): UpgradeFix | null {
  const shipped = shippedTag(to.catalog, distro, tag)
  if (shipped === null) return null
  const isSameRegistry = distro !== 'k8s' || fromMinor >= 25 === toMinor >= 25
  const value = isSameRegistry ? tag : shipped
  return { title: t`Keep ${value}`, patch: { edits: [{ op: 'set', path, value }] }, keeps: true }
}

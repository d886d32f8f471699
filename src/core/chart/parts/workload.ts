import type { Container, EnvVar, Probe, Volume, VolumeMount } from 'kubernetes-types/core/v1'
import type { Context } from '../context.ts'

/** What the virtual cluster runs. */
export interface Distro {
  readonly name: 'k8s' | 'k3s' | 'k0s'
  /** The init containers that bring its binaries. */
  containers(context: Context): readonly Container[]
  /** Empty volumes that only this distro needs. */
  readonly scratch: readonly VolumeMount[]
}

/** The places of the release's name among the labels: the workload's own, its selector, its pods', and all of deployed etcd's. */
export type ReleasePlace = 'workload' | 'selector' | 'pods' | 'etcd'

/** Named templates of the workload family, and what changed in its templates. */
export interface WorkloadParts {
  /** What the chart refuses before it renders the workload. Each throws a TemplateError. */
  readonly checks: readonly ((context: Context) => void)[]
  /** `vcluster.kind`: what the control plane runs as. */
  kind(context: Context): 'StatefulSet' | 'Deployment'
  /** `vcluster.persistence.volumeClaim.enabled`: whether the control plane asks for a volume of its own. */
  volumeClaimEnabled(context: Context): boolean
  /** The stores that count, as paths below `controlPlane.backingStore`. */
  readonly backingStores: readonly string[]
  /** `vcluster.distro`: the name of the distro in use. */
  distro(context: Context): Distro['name']
  distroInUse(context: Context): Distro
  /** The init containers of the k8s distro. */
  kubernetesContainers(context: Context): readonly Container[]
  /** `vcluster.k8s.image.tag` */
  kubernetesTag(context: Context): string
  /** How the binaries of Kubernetes are copied: a flag of `cp`. */
  readonly copyFlag: string
  /** `vcluster.vClusterConfigHash` */
  configHash(context: Context): string
  /** Where the chart forgets the quotes around the release's name. */
  readonly unquotedReleases: readonly ReleasePlace[]
  readonly terminationGracePeriodSeconds: number
  probeNumbers(
    context: Context,
    probe: 'livenessProbe' | 'readinessProbe' | 'startupProbe',
  ): Omit<Probe, 'httpGet'>
  containerSecurityContext(context: Context): Pick<Container, 'securityContext'>
  /** Environment variables that hold a field of the pod: name and field path. */
  readonly podFields: Readonly<Record<string, string>>
  userEnv(context: Context): readonly EnvVar[]
  /** The chart's own volumes behind those for binaries, and its mounts. */
  ownVolumes(context: Context): readonly Volume[]
  ownMounts(context: Context): readonly VolumeMount[]
  /** Where the config Secret is mounted. */
  readonly configFolder: string
  /** What `persistence.addVolumes` adds. */
  addedVolumes(context: Context): readonly Volume[]
  readonly etcdProbePaths: { readonly liveness: string; readonly startup: string }
}

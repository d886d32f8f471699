import type { Footprint } from '../../core/index.ts'
import { t } from '../../i18n/index.ts'

type Uncounted = Footprint['uncounted'][number]

const texts: Readonly<Record<Uncounted['kind'], (name: string) => string>> = {
  PersistentVolumeClaim: (name) => t`The claim ${name}, which must exist already.`,
  LoadBalancer: (name) => t`The load balancer of the Service ${name}, which the provider bills.`,
  DaemonSet: (name) => t`The DaemonSet ${name}: one pod on every node.`,
  Job: (name) => t`The Job ${name}, which ends.`,
  CronJob: (name) => t`The CronJob ${name}, which comes and goes.`,
}

/** What no figure of a footprint holds: sentences, those about this configuration first. */
export function describeUncounted({ uncounted, storage }: Footprint): readonly string[] {
  return [
    ...uncounted.map(({ kind, name }) => texts[kind](name)),
    t`What tenants start: their pods, volumes and load balancers.`,
    ...(storage > 0 ? [t`Copies that the storage makes, snapshots and backups.`] : []),
    t`Databases and etcd outside, the platform, and traffic between zones.`,
  ]
}

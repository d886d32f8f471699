import type { Footprint } from '../../core/index.ts'

type Uncounted = Footprint['uncounted'][number]

const texts: Readonly<Record<Uncounted['kind'], (name: string) => string>> = {
  PersistentVolumeClaim: (name) => `The claim ${name}, which must exist already.`,
  LoadBalancer: (name) => `The load balancer of the Service ${name}, which the provider bills.`,
  DaemonSet: (name) => `The DaemonSet ${name}: one pod on every node.`,
  Job: (name) => `The Job ${name}, which ends.`,
  CronJob: (name) => `The CronJob ${name}, which comes and goes.`,
}

/** What no figure of a footprint holds: sentences, those about this configuration first. */
export function describeUncounted({ uncounted, storage }: Footprint): readonly string[] {
  return [
    ...uncounted.map(({ kind, name }) => texts[kind](name)),
    'What tenants start: their pods, volumes and load balancers.',
    ...(storage > 0 ? ['Copies that the storage makes, snapshots and backups.'] : []),
    'Databases and etcd outside, the platform, and traffic between zones.',
  ]
}

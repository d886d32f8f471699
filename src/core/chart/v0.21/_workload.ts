// templates/statefulset.yaml: probes without a time limit, added volumes as they are
import type { WorkloadParts } from '../parts/workload.ts'
import { givenItems } from '../templates/workload/given-items.ts'
import { fixedProbes } from '../v0.25/fixed-probes.ts'

/** Chart 0.21's workload parts, as far as they differ from 0.22. */
export const workload = {
  probeNumbers: fixedProbes({}),
  addedVolumes: (context) => givenItems(context.value('controlPlane.statefulSet.persistence.addVolumes')),
} satisfies Partial<WorkloadParts>

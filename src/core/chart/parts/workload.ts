/** Named templates of the workload family. */
export interface WorkloadParts {}

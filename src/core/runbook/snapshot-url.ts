/** Where snapshots of the vCluster CLI go; the reader puts the real place in. */
export const snapshotUrl = `SNAPSHOT_URL='oci://REGISTRY/REPOSITORY:TAG'`

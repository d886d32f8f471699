/** The values of etcd's StatefulSet. */
export const etcdPath = 'controlPlane.backingStore.etcd.deploy.statefulSet'

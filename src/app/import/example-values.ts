/** Shows the shape of what can be imported, and keeps an empty field as high as a short file. */
export const exampleValues = `controlPlane:
  backingStore:
    etcd:
      deploy:
        enabled: true
  statefulSet:
    highAvailability:
      replicas: 3
`

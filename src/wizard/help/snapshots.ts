import { under } from './families/under.ts'
import type { Help } from './help.ts'

const credential = (content: string): Help => ({
  credential: { title: 'Credentials', help: 'The Secret with the credentials for this storage.' },
  'credential.secretName': { title: 'Secret', help: `Name of the Secret ${content}.` },
  'credential.secretNamespace': { title: 'Namespace', help: 'Namespace of the Secret.' },
})

const storage: Help = {
  '': { title: 'Storage', help: 'Where snapshots are kept.' },
  type: { title: 'Type', help: 'Which kind of storage is used.' },
  s3: { title: 'S3', help: 'A bucket of Amazon S3 or a compatible service.' },
  's3.url': { title: 'URL', help: 'Address of the place in the bucket.' },
  ...under('s3', credential('with AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY')),
  oci: { title: 'OCI', help: 'A repository in a container registry.' },
  'oci.repository': { title: 'Repository', help: 'Repository that snapshots are pushed to.' },
  'oci.username': { title: 'User', help: 'User name at the registry.' },
  'oci.password': { title: 'Password', help: 'Password at the registry; it is readable in the values file.' },
  ...under('oci', credential('with the credentials for the registry')),
  container: { title: 'Container', help: 'A directory in the container of the control plane.' },
  'container.path': { title: 'Path', help: 'Directory that snapshots are written to.' },
  'container.volume': { title: 'Volume', help: 'Volume that is mounted for the snapshots.' },
  'container.volume.name': { title: 'Name', help: 'Name of the volume that is mounted.' },
  'container.volume.path': { title: 'Mount path', help: 'Directory at which the volume is mounted.' },
  azure: { title: 'Azure', help: 'Blob storage of Azure.' },
  'azure.blobUrl': {
    title: 'URL',
    help: 'Address of the place in the blob storage, with container and path.',
  },
  ...under('azure', credential('with a storage key or a service principal')),
}

/** Snapshots that the platform takes by itself. */
export const snapshots: Help = under('snapshots', {
  '': { title: 'Snapshots', help: 'Snapshots of the virtual cluster at set times.' },
  auto: {
    title: 'Automatic snapshots',
    help: 'When snapshots are taken, where they go and how long they stay.',
  },
  'auto.schedule': { title: 'Schedule', help: 'When a snapshot is taken, as a cron expression.' },
  'auto.timezone': {
    title: 'Time zone',
    help: 'Time zone of the schedule, such as Europe/London. Empty means UTC.',
  },
  'auto.retention': { title: 'Retention', help: 'How long snapshots stay, and how many.' },
  'auto.retention.period': { title: 'Period', help: 'Days that a snapshot is kept.' },
  'auto.retention.maxSnapshots': { title: 'Number', help: 'Highest number of snapshots.' },
  'auto.volumes': { title: 'Volumes', help: 'Whether snapshots hold the content of volumes as well.' },
  'auto.volumes.enabled': {
    title: 'Include volumes',
    help: 'Also takes snapshots of the volumes of the tenant.',
  },
  ...under('auto.storage', storage),
})

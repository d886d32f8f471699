import type { Situation } from './situation.ts'
import { readList } from './read-list.ts'
import { readText } from './read-text.ts'

/** The port at which the etcd of the chart takes clients, from the Service that names it. */
export function clientPort({ rendered }: Situation): string {
  const services = ['etcd-headless-service.yaml', 'headless-service.yaml'].map((name) => rendered.first(name))
  const ports = services.flatMap((service) => (service ? readList(service, ['spec', 'ports']) : []))
  const port = ports.find(({ name }) => name === 'etcd')
  return (port && readText(port, ['targetPort'])) || '2379'
}

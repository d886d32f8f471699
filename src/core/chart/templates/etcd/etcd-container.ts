import type { Container, Probe } from 'kubernetes-types/core/v1'
import type { Context } from '../../context.ts'
import { given } from '../workload/given.ts'
import { givenItems } from '../workload/given-items.ts'
import { image } from '../workload/image.ts'
import { optional } from '../workload/optional.ts'
import { optionalRaw } from '../workload/optional-raw.ts'
import { etcdArguments } from './etcd-arguments.ts'
import { etcdPath } from './etcd-path.ts'
import { singleQuoted } from './single-quoted.ts'

/** The container of an etcd member. */
export function etcdContainer(context: Context): Container {
  const setting = (path: string): ReturnType<Context['value']> => context.value(`${etcdPath}.${path}`)
  const paths = context.parts.etcdProbePaths
  return {
    name: 'etcd',
    image: singleQuoted(image(context, `${etcdPath}.image`, setting('image.tag'))),
    command: etcdArguments(context),
    ...optional('securityContext', setting('security.containerSecurityContext')),
    env: [
      { name: 'NAME', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } },
      ...givenItems<never>(setting('env')),
    ],
    volumeMounts: [
      { name: 'data', mountPath: '/var/lib/etcd' },
      { mountPath: '/run/config/pki', name: 'certs', readOnly: true },
      ...givenItems<never>(setting('persistence.addVolumeMounts')),
    ],
    resources: given(setting('resources')),
    livenessProbe: probe(paths.liveness, 8),
    startupProbe: probe(paths.startup, 24),
    ...optionalRaw('imagePullPolicy', setting('imagePullPolicy')),
  }
}

const probe = (path: string, failureThreshold: number): Probe => ({
  httpGet: { path, port: 2381, scheme: 'HTTP' },
  initialDelaySeconds: 10,
  timeoutSeconds: 15,
  periodSeconds: 10,
  successThreshold: 1,
  failureThreshold,
})

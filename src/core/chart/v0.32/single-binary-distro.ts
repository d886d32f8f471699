import { doubleQuoted } from '../../go/double-quoted.ts'
import type { VolumeMount } from 'kubernetes-types/core/v1'
import type { Distro } from '../parts/workload.ts'
import { copyingContainer } from '../templates/workload/copying-container.ts'
import { image } from '../templates/workload/image.ts'

interface SingleBinary {
  readonly name: Distro['name']
  /** Where the binary is in the distro's image. */
  readonly binary: string
  readonly scratch: VolumeMount
}

/** A distro that is one binary, copied by an init container. */
export const singleBinaryDistro = ({ name, binary, scratch }: SingleBinary): Distro => ({
  name,
  containers: (context) => {
    const section = `controlPlane.distro.${name}`
    return [
      copyingContainer(context, name, {
        name: 'vcluster',
        image: doubleQuoted(image(context, `${section}.image`, context.value(`${section}.image.tag`))),
        command: ['/bin/sh'],
        args: ['-c', `cp ${binary} /binaries/${name}`],
        imagePullPolicy: context.value(`${section}.imagePullPolicy`),
      }),
    ]
  },
  scratch: [scratch],
})

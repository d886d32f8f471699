import type { Help } from '../help.ts'

/** One mount of a list. `container` as in "the control-plane container". */
export const volumeMounts = (container: string): Help => ({
  '[]': { title: 'Mount', help: `One volume and the place where ${container} sees it.` },
  '[].name': { title: 'Volume', help: 'Name of the volume; it must be among the volumes of the pod.' },
  '[].mountPath': {
    title: 'Mount path',
    help: `Directory or file in ${container}. It must not contain a colon.`,
  },
  '[].subPath': { title: 'Sub-path', help: 'Mounts only this path of the volume instead of its root.' },
  '[].subPathExpr': {
    title: 'Sub-path with variables',
    help: 'As the sub-path, with environment variables in the form $(NAME). Only one of the two can be set.',
  },
  '[].readOnly': { title: 'Read-only', help: `Keeps ${container} from writing to the volume.` },
  '[].mountPropagation': {
    title: 'Mount propagation',
    help: 'Whether later mounts below the path are passed between host and container. Empty means neither way.',
  },
})

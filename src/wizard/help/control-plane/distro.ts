import { under } from '../families/under.ts'
import type { Help } from '../help.ts'

const image = (name: string): Help => ({
  image: { title: 'Image', help: `Where the ${name} image comes from, and which version it is.` },
})

const component = (key: string, title: string, name: string, help: string): Help =>
  under(key, { '': { title, help }, ...image(name) })

const k8s: Help = {
  '': { title: 'Kubernetes', help: 'Upstream Kubernetes as the distribution of the tenant.' },
  enabled: {
    title: 'Use upstream Kubernetes',
    help: 'Chooses upstream Kubernetes, which also runs where no distribution is switched on.',
  },
  ...image('Kubernetes'),
  ...component('apiServer', 'API server', 'API server', "The tenant's API server: flags and start command."),
  ...component(
    'controllerManager',
    'Controller manager',
    'controller manager',
    "The tenant's controller manager: flags and start command.",
  ),
  ...component(
    'scheduler',
    'Scheduler',
    'scheduler',
    'A scheduler of the tenant; without it the host cluster places pods.',
  ),
}

const other = (name: string): Help => ({
  '': { title: name, help: `${name} as the distribution of the tenant. Later charts no longer have it.` },
  enabled: {
    title: `Use ${name}`,
    help: `Chooses ${name}. Only one distribution can be on.`,
  },
  ...image(name),
})

/** The Kubernetes distribution: the switches and sections around the fields of the wizard. */
export const distro: Help = under('controlPlane.distro', {
  '': { title: 'Distribution', help: 'Which Kubernetes the tenant runs.' },
  ...under('k8s', k8s),
  ...under('k3s', other('k3s')),
  ...under('k0s', other('k0s')),
})

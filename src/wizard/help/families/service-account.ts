import { metadata } from './metadata.ts'
import type { Help } from '../help.ts'

/** A service account in the host namespace. `user` as in "the account of the …"; the default name is the prefix with the release. */
export const serviceAccount = (user: string, prefix: string): Help => ({
  '': { title: 'Service account', help: `Account in the host namespace for the ${user}.` },
  enabled: {
    title: 'Create the account',
    help: `Creates the account for the ${user}. Off, give the name of one that exists already.`,
  },
  name: { title: 'Name', help: `Name of the account. Empty means ${prefix} followed by the release name.` },
  'imagePullSecrets[]': { title: 'Pull secret', help: 'One Secret with credentials for an image registry.' },
  'imagePullSecrets[].name': { title: 'Secret', help: 'Name of the Secret in the host namespace.' },
  ...metadata({ object: 'service account', wins: 'own' }),
})

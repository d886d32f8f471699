import { t } from '../../../i18n/index.ts'
import { flagAt } from '../flag-at.ts'
import type { SectionWriter } from '../section.ts'
import { write } from '../write.ts'

/** How private nodes come into the tenant; nothing where the host's nodes serve. `vcluster token` is there from 0.26 on, as they are. */
export const joinNodes: SectionWriter = (situation) =>
  flagAt(situation, ['privateNodes', 'enabled'])
    ? {
        id: 'join-nodes',
        title: t`Join nodes`,
        blocks: [
          write.text(t`Connect as above, then make a token. It is a secret: whoever has it can add a node.`),
          write.command(
            'vcluster token create --expires=1h',
            t`A command for the node. It must reach the API server from there, so the address in it must not be one of the host cluster alone.`,
          ),
          write.text(t`Run that command as root on each node.`),
          write.command(
            'kubectl get nodes --output wide',
            t`While connected: every node is Ready within minutes. If not, read the log of the kubelet on the node.`,
          ),
        ],
      }
    : null

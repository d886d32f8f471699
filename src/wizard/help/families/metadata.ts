import type { Help } from '../help.ts'

interface Owner {
  /** As in "Labels of the Ingress". */
  readonly object: string
  /** Whose value stands where the global annotations have the same key. Templates differ in this. */
  readonly wins: 'own' | 'global'
}

/** Labels and annotations of an object that the chart creates. */
export const metadata = ({ object, wins }: Owner): Help => ({
  labels: { title: 'Labels', help: `Labels added to the built-in ones of the ${object}.` },
  annotations: {
    title: 'Annotations',
    help:
      wins === 'own'
        ? `Annotations of the ${object}; they win over global annotations of the same key.`
        : `Annotations of the ${object}; a global annotation of the same key wins.`,
  },
})

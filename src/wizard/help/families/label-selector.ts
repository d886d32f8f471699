import type { Help } from '../help.ts'

interface Selection {
  readonly title?: string
  /** What the labels belong to, as in "Takes only StorageClasses with …". */
  readonly objects: string
  /** What the whole selector does: a sentence. */
  readonly help: string
}

/** A selector by labels in the form that Kubernetes has for it. */
export const labelSelector = ({ title = 'Selector', objects, help }: Selection): Help => ({
  '': { title, help },
  matchLabels: { title: 'Labels', help: `Takes only ${objects} that have all of these labels.` },
  matchExpressions: {
    title: 'Label conditions',
    help: `Takes only ${objects} whose labels meet all of these conditions.`,
  },
  'matchExpressions[]': { title: 'Label condition', help: `One condition on a label of ${objects}.` },
  'matchExpressions[].key': { title: 'Label', help: 'Key of the label that is looked at.' },
  'matchExpressions[].operator': { title: 'Operator', help: 'In, NotIn, Exists or DoesNotExist.' },
  'matchExpressions[].values': {
    title: 'Values',
    help: 'Values to compare with, for In and NotIn. Exists and DoesNotExist take none.',
  },
})

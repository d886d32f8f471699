import { t } from '../../../../i18n/index.ts'
import type { OverlayGroup } from '../../../../wizard/overlays/overlay.ts'
import type { Choice } from './plan.ts'

/** What starting points and additions say, and their preview. */
export const messages = {
  more: (count: number) => t`More starting points (${count})`,
  additionsLead: () =>
    t`Additions: storage class, OpenShift, exposure, priority, fail-over and network policies, with a starting point or alone.`,
  chooseAdditions: () => t`Choose additions`,
  inUse: () => t`In use`,
  preview: () => t`Preview`,
  previewOf: (title: string) => t`Preview ${title}`,
  unusable: (range: string, minor: string) => t`Only ${range}; you have chosen ${minor}.`,
  footprintOf: (title: string) => t`Footprint of ${title}`,
  additions: () => t`Additions`,
  groups: {
    openshift: () => 'OpenShift',
    storage: () => t`Storage class`,
    exposure: () => t`Exposure of the API`,
  } satisfies Readonly<Record<OverlayGroup, () => string>>,
  asItIs: () => t`As it is`,
  done: (title: string) => t`${title}: done in one step. Undo brings back what was here before.`,
  cancel: () => t`Cancel`,
  apply: () => t`Apply`,
  additionsAlone: () => t`Values that go together, on top of what is on the page.`,
  mode: () => t`What happens to my choices`,
  instead: () => t`Instead of my choices`,
  onTop: () => t`On top of them`,
  losses: {
    instead: (count: number) => t`Dropped or replaced: ${count} of your settings`,
    'on-top': (count: number) => t`Overwritten: ${count} of your settings`,
  } satisfies Readonly<Record<Choice['mode'], (count: number) => string>>,
  theDefault: () => t`the default`,
  footprint: () => t`Footprint`,
  footprintCaption: () => t`Footprint before and after`,
  footprintColumns: () => [t`On the host`, t`Now`, t`After`],
  pods: () => t`Pods`,
  cpuRequested: () => t`CPU requested`,
  cpuLimit: () => t`CPU limit`,
  memoryRequested: () => t`Memory requested`,
  memoryLimit: () => t`Memory limit`,
  storageClaimed: () => t`Storage claimed`,
  nodes: () => t`Nodes, at least`,
  zones: () => t`Zones, at least`,
  noLimit: () => t`none`,
  advised: (least: number, advised: number) => t`${least} (${advised} advised)`,
  besides: (text: string) => t`Besides: ${text}`,
  findings: () => t`Findings it leaves`,
  noFindings: () => t`No errors and no warnings.`,
  notes: (count: number) =>
    count === 1
      ? t`1 note, which say what is good to know.`
      : t`${count} notes, which say what is good to know.`,
  changes: () => t`What it changes`,
  tradeOffs: () => t`Trade-offs`,
  createFirst: (title: string) => t`Create first: ${title}`,
  manifest: () => t`the manifest`,
  manifestFor: (title: string) => t`Manifest for ${title}`,
  valuesFile: () => t`Values file`,
  sameFile: () => t`Stays as it is.`,
  fileChanges: () => t`Changes to the values file`,
}

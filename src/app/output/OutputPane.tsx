import { lazy, Suspense } from 'react'
import { IconButton } from '../../ui/IconButton.tsx'
import { TabPanel } from '../../ui/TabPanel.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import type { OutputSize } from '../shell/use-output-size.ts'
import { useWizard } from '../store.ts'
import FootprintStrip from './FootprintStrip.tsx'
import { ManifestsPane } from './ManifestsPane.tsx'
import { messages } from './messages.ts'
import styles from './OutputPane.module.css'
import { openTab, useOutputTab } from './output-tab.ts'
import { ValuesPane } from './ValuesPane.tsx'

const ExportPane = lazy(() => import('../export/ExportPane.tsx'))
const ComparePane = lazy(() => import('../compare/ComparePane.tsx'))
const RunbookPane = lazy(() => import('../runbook/RunbookPane.tsx'))

const panes: Readonly<Record<string, React.ComponentType>> = {
  values: ValuesPane,
  manifests: ManifestsPane,
  export: ExportPane,
  compare: ComparePane,
  runbook: RunbookPane,
}

/** What the configuration turns into: values, manifests, and files for the tools that install them. */
export default function OutputPane({ size }: { readonly size: OutputSize }): React.JSX.Element {
  const asked = useOutputTab()
  // A link may ask for a tab of another version of the wizard.
  const tab = Object.hasOwn(panes, asked) ? asked : 'values'
  const objects = useWizard((state) => state.view.manifests.length)
  const Pane = panes[tab] ?? ValuesPane
  const maximised = size.state === 'maximised'
  return (
    <div className={styles['pane']}>
      <div className={styles['head']}>
        <Tabs
          name="output"
          label={messages.output()}
          tabs={[
            { id: 'values', title: 'values.yaml' },
            { id: 'manifests', title: messages.manifests(), count: objects },
            { id: 'export', title: messages.exports() },
            { id: 'compare', title: messages.compare() },
            { id: 'runbook', title: messages.runbook() },
          ]}
          selected={tab}
          onSelect={openTab}
        />
        <IconButton
          icon={maximised ? 'restore' : 'maximise'}
          label={maximised ? messages.showForm() : messages.maximise()}
          onClick={size.toggle}
        />
      </div>
      <TabPanel name="output" id={tab} className={styles['panel']}>
        <Suspense fallback={<div aria-busy="true" />}>
          <Pane />
        </Suspense>
      </TabPanel>
      <FootprintStrip />
    </div>
  )
}

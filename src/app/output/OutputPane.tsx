import { lazy, Suspense } from 'react'
import { helmCommand } from '../../core/index.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { TabPanel } from '../../ui/TabPanel.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import type { OutputSize } from '../shell/use-output-size.ts'
import { useWizard } from '../store.ts'
import { FootprintStrip } from './FootprintStrip.tsx'
import { ManifestsPane } from './ManifestsPane.tsx'
import styles from './OutputPane.module.css'
import { openTab, useOutputTab } from './output-tab.ts'
import { PaneBar } from './PaneBar.tsx'
import { TextPane } from './TextPane.tsx'
import { ValuesPane } from './ValuesPane.tsx'

const ComparePane = lazy(() => import('../compare/ComparePane.tsx'))

const panes: Readonly<Record<string, React.ComponentType>> = {
  values: ValuesPane,
  manifests: ManifestsPane,
  command: CommandPane,
  compare: ComparePane,
}

/** What the configuration turns into: values, manifests, and the command that installs them. */
export default function OutputPane({ size }: { readonly size: OutputSize }): React.JSX.Element {
  const tab = useOutputTab()
  const objects = useWizard((state) => state.view.manifests.length)
  const Pane = panes[tab] ?? ValuesPane
  const maximised = size.state === 'maximised'
  return (
    <div className={styles['pane']}>
      <div className={styles['head']}>
        <Tabs
          name="output"
          label="Output"
          tabs={[
            { id: 'values', title: 'values.yaml' },
            { id: 'manifests', title: 'Manifests', count: objects },
            { id: 'command', title: 'Command' },
            { id: 'compare', title: 'Compare' },
          ]}
          selected={tab}
          onSelect={openTab}
        />
        <IconButton
          icon={maximised ? 'restore' : 'maximise'}
          label={maximised ? 'Show the form again' : 'Output over the whole width'}
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

function CommandPane(): React.JSX.Element {
  const release = useWizard((state) => state.config.release)
  const version = useWizard((state) => state.catalog.chartVersion)
  const text = helmCommand(release, version)
  return (
    <>
      <PaneBar
        note="Run it beside values.yaml"
        actions={<CopyButton text={() => text} what="command" size="small" />}
      />
      <TextPane label="Install command" text={text} markers={[]} changedLines={[]} />
    </>
  )
}

import { useState } from 'react'
import { helmCommand } from '../../core/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { copyText } from '../copy-text.ts'
import type { OutputSize } from '../shell/use-output-size.ts'
import { useWizard } from '../store.ts'
import { Divider } from './Divider.tsx'
import { ManifestsPane } from './ManifestsPane.tsx'
import styles from './OutputPane.module.css'
import { PaneBar } from './PaneBar.tsx'
import { TextPane } from './TextPane.tsx'
import { ValuesPane } from './ValuesPane.tsx'

type Tab = 'values' | 'manifests' | 'command'

/** What the configuration turns into: values, manifests, and the command that installs them. */
export function OutputPane({ size }: { readonly size: OutputSize }): React.JSX.Element {
  const [tab, setTab] = useState<Tab>('values')
  const objects = useWizard((state) => state.view.manifests.length)
  const refused = useWizard((state) => state.view.refusals.length > 0)
  const tabs = [
    { id: 'values', title: 'values.yaml' },
    { id: 'manifests', title: 'Manifests', note: refused ? 'refused' : String(objects) },
    { id: 'command', title: 'Command' },
  ] as const
  return (
    <section className={styles['pane']} aria-label="Output">
      <Divider size={size} />
      <div className={styles['head']}>
        <Tabs label="Output" tabs={tabs} selected={tab} onSelect={setTab} panelId="output-panel" />
        <Button
          variant="quiet"
          onClick={size.toggle}
          aria-pressed={size.state === 'maximised'}
          aria-label="Output over the whole width"
          title="Output over the whole width"
        >
          ⤢
        </Button>
      </div>
      <div className={styles['panel']} id="output-panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {tab === 'values' && <ValuesPane />}
        {tab === 'manifests' && <ManifestsPane />}
        {tab === 'command' && <CommandPane />}
      </div>
    </section>
  )
}

function CommandPane(): React.JSX.Element {
  const release = useWizard((state) => state.config.release)
  const version = useWizard((state) => state.version.catalog.chartVersion)
  const text = helmCommand(release, version)
  return (
    <>
      <PaneBar note="Run it beside values.yaml" onCopy={() => copyText(text)} />
      <TextPane label="Install command" text={text} markers={[]} changedLines={[]} />
    </>
  )
}

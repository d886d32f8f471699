import { Button } from '../../ui/Button.tsx'
import { ContextChips } from '../../ui/ContextChips.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, type MenuItem } from '../../ui/Menu.tsx'
import { TopBar } from '../../ui/TopBar.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { redo, undo, useWizard } from '../store.ts'
import type { Parcel } from '../export/parcel.ts'
import { setTheme, useTheme } from '../theme.ts'
import { openDialog } from './dialog.ts'
import { Dialogs } from './Dialogs.tsx'
import { describeCluster } from './describe-cluster.ts'

/** What is being configured; each chip leads to the step where it is chosen. */
function Context(): React.JSX.Element {
  const chart = useWizard((state) => state.catalog.chartVersion)
  const release = useWizard((state) => state.config.release.name)
  const cluster = useWizard((state) => describeCluster(state.config.cluster))
  const chips = [
    { label: 'chart', value: chart, href: '#start' },
    { label: 'release', value: release, href: '#start' },
    { label: 'cluster', value: cluster, href: '#start' },
  ]
  return <ContextChips chips={chips} />
}

/** The writers are loaded when they are first needed. */
const saveLater = (parcel: Parcel): void => void import('../export/save.ts').then(({ save }) => save(parcel))

const saveRunbookLater = (): void =>
  void import('../runbook/save-runbook.ts').then(({ saveRunbook }) => saveRunbook())

function DownloadMenu(): React.JSX.Element {
  const items = [
    { title: 'values.yaml', onSelect: () => saveLater('values') },
    { title: 'All manifests in one file', onSelect: () => saveLater('manifests') },
    { title: 'Runbook (Markdown)', onSelect: saveRunbookLater },
    { title: 'Everything (zip)', onSelect: () => saveLater('everything') },
  ]
  return <Menu title="Download" variant="primary" icon="download" items={items} label="Download" />
}

function MoreMenu(): React.JSX.Element {
  const theme = useTheme()
  const items: readonly MenuItem[] = [
    { title: 'Import', icon: 'import', onSelect: () => openDialog('import') },
    { title: 'Recent drafts', icon: 'undo', onSelect: () => openDialog('drafts') },
    {
      title: 'Colours of the system',
      icon: 'system',
      checked: theme === 'system',
      onSelect: () => setTheme('system'),
    },
    { title: 'Light', icon: 'light', checked: theme === 'light', onSelect: () => setTheme('light') },
    { title: 'Dark', icon: 'dark', checked: theme === 'dark', onSelect: () => setTheme('dark') },
    { title: 'Keyboard shortcuts', icon: 'keyboard', onSelect: () => openDialog('shortcuts') },
  ]
  return (
    <Menu
      title={<VisuallyHidden>More</VisuallyHidden>}
      icon="more"
      variant="quiet"
      items={items}
      label="More: import, drafts, colours, keyboard"
    />
  )
}

/** The head of the page. */
export function TopBarArea(): React.JSX.Element {
  const canUndo = useWizard((state) => state.past.length > 0)
  const canRedo = useWizard((state) => state.future.length > 0)
  const actions = (
    <>
      <IconButton icon="undo" label="Undo" onClick={undo} disabled={!canUndo} />
      <IconButton icon="redo" label="Redo" onClick={redo} disabled={!canRedo} />
      <MoreMenu />
      <Button onClick={() => openDialog('share')}>Share</Button>
      <DownloadMenu />
    </>
  )
  return (
    <>
      <TopBar home="#start" context={<Context />} actions={actions} />
      {/* Dialogs have heads of their own, which may not stand in the page's. */}
      <Dialogs />
    </>
  )
}

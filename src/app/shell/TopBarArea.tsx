import { languageId, type LanguageId } from '../../i18n/index.ts'
import { languages } from '../../i18n/languages.ts'
import { Button } from '../../ui/Button.tsx'
import { ContextChips } from '../../ui/ContextChips.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, type MenuItem } from '../../ui/Menu.tsx'
import { TopBar } from '../../ui/TopBar.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { rememberLanguage } from '../language-choice.ts'
import { notify } from '../notices.ts'
import { reloadPage } from '../reload-page.ts'
import { redo, undo, useWizard } from '../store.ts'
import type { Parcel } from '../export/parcel.ts'
import { setTheme, useTheme } from '../theme.ts'
import { openDialog } from './dialog.ts'
import { Dialogs } from './Dialogs.tsx'
import { describeCluster } from './describe-cluster.ts'
import { downloadMessages, messages, moreMessages } from './messages.ts'

/** What is being configured; each chip leads to the step where it is chosen. */
function Context(): React.JSX.Element {
  const chart = useWizard((state) => state.catalog.chartVersion)
  const release = useWizard((state) => state.config.release.name)
  const cluster = useWizard((state) => describeCluster(state.config.cluster))
  const chips = [
    { label: messages.chart(), value: chart, href: '#start' },
    { label: messages.release(), value: release, href: '#start' },
    { label: messages.cluster(), value: cluster, href: '#start' },
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
    { title: downloadMessages.manifests(), onSelect: () => saveLater('manifests') },
    { title: downloadMessages.runbook(), onSelect: saveRunbookLater },
    { title: downloadMessages.everything(), onSelect: () => saveLater('everything') },
  ]
  const title = downloadMessages.title()
  return <Menu title={title} variant="primary" icon="download" items={items} label={title} />
}

/** All texts are made anew by a reload, which must not lose work. */
function switchLanguage(id: LanguageId): void {
  if (id === languageId()) return
  reloadPage(() => {
    if (rememberLanguage(id)) location.reload()
    else notify({ tone: 'error', text: moreMessages.languageBlocked() })
  })
}

function MoreMenu(): React.JSX.Element {
  const theme = useTheme()
  const items: readonly MenuItem[] = [
    { title: moreMessages.importText(), icon: 'import', onSelect: () => openDialog('import') },
    { title: moreMessages.drafts(), icon: 'undo', onSelect: () => openDialog('drafts') },
    {
      title: moreMessages.systemColours(),
      icon: 'system',
      checked: theme === 'system',
      onSelect: () => setTheme('system'),
    },
    {
      title: moreMessages.light(),
      icon: 'light',
      checked: theme === 'light',
      onSelect: () => setTheme('light'),
    },
    { title: moreMessages.dark(), icon: 'dark', checked: theme === 'dark', onSelect: () => setTheme('dark') },
    ...languages.map(({ id, name }) => ({
      title: name,
      icon: 'language' as const,
      checked: languageId() === id,
      onSelect: () => switchLanguage(id),
    })),
    { title: moreMessages.shortcuts(), icon: 'keyboard', onSelect: () => openDialog('shortcuts') },
    { title: moreMessages.about(), icon: 'info', onSelect: () => openDialog('about') },
  ]
  return (
    <Menu
      title={<VisuallyHidden>{moreMessages.title()}</VisuallyHidden>}
      icon="more"
      variant="quiet"
      items={items}
      label={moreMessages.label()}
    />
  )
}

/** The head of the page. */
export function TopBarArea(): React.JSX.Element {
  const canUndo = useWizard((state) => state.past.length > 0)
  const canRedo = useWizard((state) => state.future.length > 0)
  const actions = (
    <>
      <IconButton icon="undo" label={messages.undo()} onClick={undo} disabled={!canUndo} />
      <IconButton icon="redo" label={messages.redo()} onClick={redo} disabled={!canRedo} />
      <MoreMenu />
      <Button onClick={() => openDialog('share')}>{messages.share()}</Button>
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

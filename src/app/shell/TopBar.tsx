import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { redo, undo, useWizard } from '../store.ts'
import { setTheme, useTheme, type Theme } from '../theme.ts'
import { ShareDialog } from '../share/ShareDialog.tsx'
import { DownloadMenu } from './DownloadMenu.tsx'
import { ShortcutsDialog } from './ShortcutsDialog.tsx'
import styles from './TopBar.module.css'

const nextTheme: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' }
const themeSigns: Readonly<Record<Theme, string>> = { system: '◐', light: '☀', dark: '☾' }

/** What the configuration is for, at a glance; leads to the step where it is chosen. */
function ContextChips(): React.JSX.Element {
  const chart = useWizard((state) => state.version.catalog.chartVersion)
  const release = useWizard((state) => state.config.release.name)
  const cluster = useWizard(({ config: { cluster } }) =>
    [
      cluster.platform?.toUpperCase(),
      cluster.kubeVersion,
      cluster.nodes !== null && `${cluster.nodes} nodes`,
      cluster.zones !== null && `${cluster.zones} zones`,
    ]
      .filter(Boolean)
      .join(' · '),
  )
  const chips = [
    ['chart', chart],
    ['release', release],
    ['cluster', cluster || 'not described'],
  ]
  return (
    <a className={styles['chips']} href="#start" title="Change on the first step">
      {chips.map(([name, value]) => (
        <span key={name} className={styles['chip']}>
          <span>{name}</span>
          <b>{value}</b>
        </span>
      ))}
    </a>
  )
}

function ThemeButton(): React.JSX.Element {
  const theme = useTheme()
  const label = `Colours: ${theme}. Switch to ${nextTheme[theme]}`
  return (
    <Button variant="quiet" onClick={() => setTheme(nextTheme[theme])} aria-label={label} title={label}>
      <span aria-hidden="true">{themeSigns[theme]}</span>
    </Button>
  )
}

/** The header: what is being configured, and what can be done with it. */
export function TopBar(): React.JSX.Element {
  const canUndo = useWizard((state) => state.past.length > 0)
  const canRedo = useWizard((state) => state.future.length > 0)
  const [sharing, setSharing] = useState(false)
  const [help, setHelp] = useState(false)
  return (
    <header className={styles['bar']}>
      <a className={styles['brand']} href="#start">
        <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.8" aria-hidden="true">
          <rect x="2" y="2" width="16" height="16" rx="4" />
          <rect x="6.5" y="6.5" width="7" height="7" rx="1.6" />
        </svg>
        vCluster Wizard
      </a>
      <ContextChips />
      <span className={styles['grow']} />
      <span className={styles['extra']}>
        <Button
          variant="quiet"
          onClick={() => setHelp(true)}
          aria-label="Keyboard shortcuts"
          title="Keyboard shortcuts"
        >
          ?
        </Button>
        <ThemeButton />
      </span>
      <Button variant="quiet" onClick={undo} disabled={!canUndo}>
        Undo
      </Button>
      <span className={styles['extra']}>
        <Button variant="quiet" onClick={redo} disabled={!canRedo}>
          Redo
        </Button>
      </span>
      <Button onClick={() => setSharing(true)}>Share</Button>
      <DownloadMenu />
      {sharing && <ShareDialog onClose={() => setSharing(false)} />}
      {help && <ShortcutsDialog onClose={() => setHelp(false)} />}
    </header>
  )
}

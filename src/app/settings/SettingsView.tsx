import { useEffect, useRef, useState } from 'react'
import type { Path } from '../../core/index.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { StepContext } from '../form/step-context.ts'
import { useWizard } from '../store.ts'
import { onArrival, takeArrival } from './address/arrival.ts'
import { pathText } from './address/path-text.ts'
import { useSettingPath, type Asked } from './address/use-setting-path.ts'
import { SettingDetail } from './detail/SettingDetail.tsx'
import { focusSetting } from './focus-setting.ts'
import { filterNames, messages } from './messages.ts'
import { SettingsSearch } from './search/SettingsSearch.tsx'
import styles from './SettingsView.module.css'
import { SettingsTree } from './tree/SettingsTree.tsx'
import type { FilterName } from './tree/tree-filter.ts'

const filters: readonly FilterName[] = ['all', 'changed', 'pro', 'deprecated']

const top: Path = []
const titleOf = (asked: Asked): string => (asked.kind === 'path' ? pathText(asked.path) : messages.title())

/** Follows the address: the document's title, and the focus as the one who opened the setting wished. */
function useArrival(asked: Asked, heading: React.RefObject<HTMLElement | null>): void {
  const isFirst = useRef(true)
  useEffect(() => {
    document.title = messages.pageTitle(titleOf(asked))
    const wish = takeArrival()
    if (wish) focusSetting(wish)
    else if (isFirst.current) heading.current?.focus()
    // What had the focus went away with the setting before.
    else if (document.activeElement === document.body) focusSetting('heading')
    isFirst.current = false
  }, [asked, heading])
  useEffect(
    () =>
      onArrival(() => {
        const wish = takeArrival()
        if (wish) focusSetting(wish)
      }),
    [],
  )
}

/** Every setting of the chosen chart version: a search, a tree, and the setting that the address names. */
export default function SettingsView(): React.JSX.Element {
  const asked = useSettingPath()
  const heading = useRef<HTMLHeadingElement>(null)
  const chart = useWizard((state) => state.catalog.chartVersion)
  const [filter, setFilter] = useState<FilterName>('all')
  useArrival(asked, heading)
  return (
    <StepContext value="settings">
      <div className={styles['view']} data-detail={asked.kind !== 'all' || undefined}>
        <h1 ref={heading} tabIndex={-1}>
          {messages.title()}
        </h1>
        <p className={styles['lead']}>{messages.lead(chart)}</p>
        <SettingsSearch />
        <div className={styles['panes']}>
          <section className={styles['browse']} aria-label={messages.tree()}>
            <Segments
              name="settings-filter"
              label={messages.show()}
              options={filters.map((name) => ({ value: name, label: filterNames[name]() }))}
              value={filter}
              onChange={(value) => setFilter(filters.find((name) => name === value) ?? 'all')}
            />
            <SettingsTree key={filter} selected={asked.kind === 'path' ? asked.path : top} filter={filter} />
            <EmptyFilter filter={filter} />
          </section>
          {asked.kind === 'path' && <SettingDetail path={asked.path} />}
          {asked.kind === 'unknown' && (
            <EmptyState icon="search" title={messages.unknownAddress()}>
              <code>{asked.text.slice(0, 200)}</code>
            </EmptyState>
          )}
        </div>
      </div>
    </StepContext>
  )
}

function EmptyFilter({ filter }: { readonly filter: FilterName }): React.JSX.Element | null {
  const isEmpty = useWizard(
    ({ view, catalog }) =>
      (filter === 'changed' && Object.keys(view.minimal).length === 0) ||
      (filter === 'deprecated' && catalog.deprecated.length + catalog.rejected.length === 0),
  )
  if (!isEmpty) return null
  return (
    <EmptyState title={filter === 'changed' ? messages.noneChanged() : messages.noneDeprecated()}>
      {filter === 'changed' && messages.noneChangedHint()}
    </EmptyState>
  )
}

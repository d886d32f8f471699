import { get, topologyOf, type Store } from '../../../../core/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { DataTable, type TableRow } from '../../../../ui/DataTable.tsx'
import { Icon } from '../../../../ui/Icon.tsx'
import { VisuallyHidden } from '../../../../ui/VisuallyHidden.tsx'
import { stores } from '../../../../wizard/stores.ts'
import { applyPatch, useWizard } from '../../../store.ts'
import { Block } from '../Block.tsx'
import { Hint } from '../Hint.tsx'
import { aboutStore, messages } from './messages.ts'
import { quorumRows } from './quorum-rows.ts'

function Chosen(): React.JSX.Element {
  return (
    <>
      <Icon name="check" />
      <VisuallyHidden>{messages.chosen()}</VisuallyHidden>
    </>
  )
}

function rowsOf(chosen: number, choose: (members: number) => void): readonly TableRow[] {
  return quorumRows(chosen).map(({ members, quorum, mayFail, isEven }) => {
    const isChosen = members === chosen
    const use = (
      <Button variant="link" onClick={() => choose(members)} aria-label={messages.useMembers(members)}>
        {messages.use()}
      </Button>
    )
    return {
      id: String(members),
      cells: [members, quorum, mayFail, members, isChosen ? <Chosen key="use" /> : use],
      mark: isChosen ? (isEven ? 'warning' : 'chosen') : undefined,
    }
  })
}

/** How many members must agree and how many may fail, for the numbers worth having; a row can be taken over. */
export function QuorumTable(): React.JSX.Element {
  const store = useWizard((state) => topologyOf(state.view.effective, state.catalog.minor).store)
  const members = stores.find(({ id }) => id === store)?.members
  return (
    <Block name="quorum-table">
      {members ? <Members store={store} path={members} /> : <Hint>{aboutStore[store]()}</Hint>}
    </Block>
  )
}

interface MembersProps {
  readonly store: Store
  /** Dotted path of the number of members. */
  readonly path: string
}

function Members({ store, path }: MembersProps): React.JSX.Element {
  const keys = path.split('.')
  const value = useWizard((state) => get(state.view.effective, keys))
  const chosen = typeof value === 'number' ? value : 1
  const choose = (count: number): void => applyPatch({ edits: [{ op: 'set', path: keys, value: count }] })
  return (
    <>
      <DataTable caption={messages.caption()} columns={messages.columns()} rows={rowsOf(chosen, choose)} />
      <Hint>
        {aboutStore[store]()}
        {chosen % 2 === 0 && chosen > 0 && ` ${messages.even(chosen)}`}
      </Hint>
    </>
  )
}

import { describe, get, topologyOf, type Catalog } from '../../../../core/index.ts'
import { translate } from '../../../../i18n/index.ts'
import { ChoiceCards, type Choice } from '../../../../ui/ChoiceCards.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { Tag } from '../../../../ui/Tag.tsx'
import { stores, type StoreInfo } from '../../../../wizard/stores.ts'
import { notify } from '../../../notices.ts'
import { applyPatch, current, useWizard } from '../../../store.ts'
import { Block } from '../Block.tsx'
import { chooseStore, migrates } from './choose-store.ts'
import { messages } from './messages.ts'
import { StoreComparison } from './StoreComparison.tsx'

const migrateFlag = 'controlPlane.backingStore.etcd.embedded.migrateFromDeployedEtcd'.split('.')

const licenceTag = {
  none: () => null,
  free: () => <Tag tone="pro">{messages.pro()}</Tag>,
  paid: () => <Tag tone="pro">{messages.paid()}</Tag>,
} as const

function choiceOf(catalog: Catalog, { id, title, description, licence, enabled, from }: StoreInfo): Choice {
  const isMissing = describe(catalog, enabled.split('.')) === null
  const refused = from ? messages.onlyFrom(from) : messages.missing(catalog.minor)
  return {
    value: id,
    title: translate(title),
    description: translate(description),
    tags: licenceTag[licence](),
    refused: isMissing ? refused : undefined,
  }
}

function choose(value: string): void {
  const { config } = current()
  const store = stores.find(({ id }) => id === value)
  if (!store) return
  applyPatch(chooseStore(config, store))
  if (migrates(config, store)) notify({ tone: 'info', text: messages.migrationStarts() })
}

/** Where the tenant's state is. Another choice clears what was said about the one before, in one step of the history. */
export function StoreChoice(): React.JSX.Element {
  const catalog = useWizard((state) => state.catalog)
  const chosen = useWizard((state) => topologyOf(state.view.effective, state.catalog.minor).store)
  const isMigrating = useWizard((state) => get(state.view.effective, migrateFlag) === true)
  return (
    <Block name="store-choice">
      <ChoiceCards
        legend={messages.legend()}
        hideLegend
        name="store-choice"
        choices={stores.map((store) => choiceOf(catalog, store))}
        value={chosen}
        onChange={choose}
      />
      {chosen === 'embedded-etcd' && isMigrating && <Notice>{messages.migrates()}</Notice>}
      <StoreComparison chosen={chosen} />
    </Block>
  )
}

import { describe, get, type Catalog, type JsonObject } from '../../../../core/index.ts'
import { translate } from '../../../../i18n/index.ts'
import { ChoiceCards } from '../../../../ui/ChoiceCards.tsx'
import { Tag } from '../../../../ui/Tag.tsx'
import { distros } from '../../../../wizard/distros.ts'
import { isAtLeast } from '../../../../wizard/when/is-at-least.ts'
import { applyPatch, useWizard } from '../../../store.ts'
import { Block } from '../Block.tsx'
import { chooseDistro } from './choose-distro.ts'
import { messages } from './messages.ts'

/** The distribution that runs; without a switch it is Kubernetes itself. */
const chosenIn = (effective: JsonObject): string =>
  distros.find(({ enabled }) => get(effective, enabled.split('.')) === true)?.id ?? 'k8s'

function choicesFor(catalog: Catalog) {
  return distros
    .filter(({ enabled }) => describe(catalog, enabled.split('.')) !== null)
    .map(({ id, title, description, deprecatedFrom }) => ({
      value: id,
      title: translate(title),
      description: translate(description),
      tags: deprecatedFrom && isAtLeast(catalog.minor, deprecatedFrom) && (
        <Tag tone="deprecated">{messages.deprecated()}</Tag>
      ),
    }))
}

function choose(value: string): void {
  const distro = distros.find(({ id }) => id === value)
  if (distro) applyPatch(chooseDistro(distro))
}

/** The distribution of the tenant, where the version has more than one. */
export function DistroChoice(): React.JSX.Element {
  const catalog = useWizard((state) => state.catalog)
  const chosen = useWizard((state) => chosenIn(state.view.effective))
  return (
    <Block name="distro-choice">
      <ChoiceCards
        legend={messages.legend()}
        hideLegend
        name="distro-choice"
        choices={choicesFor(catalog)}
        value={chosen}
        onChange={choose}
      />
    </Block>
  )
}

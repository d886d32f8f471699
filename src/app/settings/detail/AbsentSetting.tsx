import { get, nearestKey, type Path } from '../../../core/index.ts'
import { helpAt } from '../../../wizard/help/index.ts'
import { Button } from '../../../ui/Button.tsx'
import { Words } from '../../../ui/Words.tsx'
import { FieldFindings } from '../../form/FieldFindings.tsx'
import { applyPatch, useWizard } from '../../store.ts'
import { settingsAddress } from '../address/settings-address.ts'
import { catalogTree } from '../tree/catalog-tree.ts'
import { nodeAt } from '../tree/node-at.ts'
import { useLifetimes } from '../use-lifetimes.ts'
import styles from './AbsentSetting.module.css'
import { absentMessages as messages } from './messages.ts'
import { versionsText } from './versions-text.ts'

const linkTo = (path: Path) => ({
  link: (words: string) => <a href={`#${settingsAddress(path)}`}>{words}</a>,
})

/** A path that the chosen chart does not have: which versions do, or what may have been meant. Nothing to edit, but it can be removed. */
export function AbsentSetting({ path }: { readonly path: Path }): React.JSX.Element {
  const catalog = useWizard((state) => state.catalog)
  const isSet = useWizard(({ config }) => get(config.overrides, path) !== undefined)
  const lifetime = useLifetimes().of(path)
  const help = helpAt(path)
  const above = nodeAt(catalogTree(catalog), path.slice(0, -1))
  const near = lifetime ? null : nearestKey(path.at(-1) ?? '', [...(above?.below.keys() ?? [])])
  return (
    <div className={styles['absent']}>
      {help && (
        <p className={styles['help']}>
          <b>{help.title}.</b> {help.help}
        </p>
      )}
      <p className={styles['notice']}>
        {lifetime ? messages.elsewhere(catalog.minor, versionsText(lifetime)) : messages.nowhere()}
      </p>
      {near !== null && (
        <p>
          <Words text={messages.near(near)} marks={linkTo([...path.slice(0, -1), near])} />
        </p>
      )}
      <FieldFindings paths={[path]} />
      {isSet && (
        <Button icon="remove" onClick={() => applyPatch({ edits: [{ op: 'unset', path }] })}>
          {messages.remove()}
        </Button>
      )}
    </div>
  )
}

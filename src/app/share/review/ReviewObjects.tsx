import { formatPath, manifestYaml, type Manifest, type View } from '../../../core/index.ts'
import { readableManifest } from '../../compare/readable-manifest.ts'
import { describeManifest } from '../../output/describe-manifest.ts'
import { countKinds } from './count-kinds.ts'
import { messages } from './messages.ts'
import styles from './ReviewObjects.module.css'
import { ReviewPart } from './ReviewPart.tsx'

/** The objects that Helm would create, each with its YAML, Secrets as they read; why there are none, where the chart refuses the values. */
export function ReviewObjects({ view }: { readonly view: View }): React.JSX.Element {
  const { manifests, refusals } = view
  const count = manifests.length
  return (
    <ReviewPart title={messages.objects()} aside={refusals.length === 0 && messages.countedObjects(count)}>
      {refusals.length > 0 ? (
        <Refused refusals={refusals} />
      ) : (
        <>
          <ul className={styles['kinds']} aria-label={messages.objectsByKind()}>
            {countKinds(manifests).map(([kind, times]) => (
              <li key={kind}>
                {kind} <b>{times}</b>
              </li>
            ))}
          </ul>
          <div className={styles['list']}>
            {manifests.map((manifest) => (
              <Entry key={describeManifest(manifest)} manifest={manifest} />
            ))}
          </div>
        </>
      )}
    </ReviewPart>
  )
}

function Entry({ manifest }: { readonly manifest: Manifest }): React.JSX.Element {
  return (
    <details>
      <summary>{describeManifest(manifest)}</summary>
      <pre>{manifestYaml(readableManifest(manifest))}</pre>
    </details>
  )
}

function Refused({ refusals }: Pick<View, 'refusals'>): React.JSX.Element {
  return (
    <div className={styles['refused']}>
      <p>{messages.nothingCreated()}</p>
      <ul>
        {refusals.map(({ kind, message, path }) => (
          <li key={`${kind} ${path?.join('.')} ${message}`}>
            {path && path.length > 0 && <code>{formatPath(path)}</code>} {message}
          </li>
        ))}
      </ul>
    </div>
  )
}

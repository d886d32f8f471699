import { useMemo } from 'react'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { DownloadButton } from '../../ui/DownloadButton.tsx'
import { useWizard } from '../store.ts'
import { changedLines } from './changed-lines.ts'
import { findMarkers } from './find-markers.ts'
import { PaneBar } from './PaneBar.tsx'
import { useReveal } from './reveal.ts'
import { TextPane } from './TextPane.tsx'

/** Stands in the pane where no value differs; a comment, so that copying it does no harm. */
const nothing = '# Nothing differs from the chart’s defaults yet.\n'

const count = (text: string): number => (text === '' ? 0 : text.split('\n').length - 1)

/** The values file, with findings as markers and the last change highlighted. */
export function ValuesPane(): React.JSX.Element {
  const text = useWizard((state) => state.view.valuesYaml)
  const before = useWizard((state) => state.before?.valuesYaml ?? null)
  const findings = useWizard((state) => state.view.findings)
  const markers = useMemo(() => findMarkers(text, findings), [text, findings])
  const changed = useMemo(() => changedLines(before, text), [before, text])
  const lines = count(text)
  const reveal = useReveal()
  return (
    <>
      <PaneBar
        note={`${lines} ${lines === 1 ? 'line differs' : 'lines differ'} from the defaults`}
        actions={
          <>
            <CopyButton text={() => text} what="values.yaml" size="small" />
            <DownloadButton fileName="values.yaml" text={() => text} variant="quiet" size="small">
              Save
            </DownloadButton>
          </>
        }
      />
      <TextPane
        label="values.yaml"
        text={text || nothing}
        markers={markers}
        changedLines={changed}
        reveal={reveal}
      />
    </>
  )
}

import { lazy, Suspense, useMemo, useState } from 'react'
import { footprint } from '../../core/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Footprint } from '../../ui/Footprint.tsx'
import { useWizard } from '../store.ts'
import { figuresOf } from './figures-of.ts'
import { messages } from './messages.ts'

const FootprintDialog = lazy(() => import('./FootprintDialog.tsx'))

/** What the configuration takes from the host cluster, computed from the rendered workloads, with a way to how it comes about. */
export default function FootprintStrip(): React.JSX.Element {
  const [open, setOpen] = useState(false)
  const view = useWizard((state) => state.view)
  const total = useMemo(() => footprint(view.manifests, view.effective), [view])
  return (
    <>
      <Footprint
        label={messages.footprint()}
        figures={figuresOf(total)}
        action={
          <Button variant="quiet" size="small" onClick={() => setOpen(true)} aria-haspopup="dialog">
            {messages.explain()}
          </Button>
        }
      />
      <Suspense>{open && <FootprintDialog footprint={total} onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}

import { VisuallyHidden } from './VisuallyHidden.tsx'

/** Says politely what changed. It must be on the page before its text changes, so leave it mounted and empty. */
export function StatusRegion({ text }: { readonly text: string }): React.JSX.Element {
  return (
    <output aria-live="polite">
      <VisuallyHidden>{text}</VisuallyHidden>
    </output>
  )
}

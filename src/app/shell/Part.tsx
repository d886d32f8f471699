import { Component, Suspense } from 'react'
import { Notice } from '../../ui/Notice.tsx'
import { loadFailure, tellFailure } from '../load-failure.ts'
import { reloadPage } from '../reload-page.ts'

export interface PartProps {
  /** Has no place of its own to say that it failed: the notice above the page says it. */
  readonly quiet?: boolean
  /** Shown while it is loaded. */
  readonly fallback?: React.ReactNode
  readonly children: React.ReactNode
}

/** A part of the page that is loaded by itself. Where it fails it says so, and the rest of the page goes on. */
export class Part extends Component<PartProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override componentDidCatch(error: unknown): void {
    if (this.props.quiet) tellFailure(error)
  }

  override render(): React.ReactNode {
    const { quiet = false, fallback, children } = this.props
    if (!this.state.failed) return <Suspense fallback={fallback}>{children}</Suspense>
    if (quiet) return null
    return (
      <Notice tone="error" action={{ title: loadFailure.reload(), onClick: () => reloadPage() }}>
        {loadFailure.text()}
      </Notice>
    )
  }
}

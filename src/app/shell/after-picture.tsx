import { lazy } from 'react'
import { afterFirstPaint, usePainted } from './first-paint.ts'

/**
 * A component that is no part of the first picture: its script is loaded when that is on the screen. Until then its place shows what
 * the `Suspense` around it shows afterwards, so that the picture waits for nothing.
 */
export function afterPicture<Props extends object>(
  load: () => Promise<{ default: React.ComponentType<Props> }>,
  fallback: React.ReactNode = null,
): React.ComponentType<Props> {
  const Loaded = lazy(() => afterFirstPaint().then(load))
  return function AfterPicture(props: Props): React.ReactNode {
    return usePainted() ? <Loaded {...props} /> : fallback
  }
}

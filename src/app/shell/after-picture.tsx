import { lazy } from 'react'
import { spoken } from '../../i18n/languages.ts'
import { afterFirstPaint, usePainted } from './first-paint.ts'

/** A component whose script is loaded when it is first shown, and all words with it; where these are missing, English will do. */
export const later = <Props extends object>(
  load: () => Promise<{ default: React.ComponentType<Props> }>,
): React.LazyExoticComponent<React.ComponentType<Props>> =>
  lazy(() =>
    spoken()
      .catch(() => {})
      .then(load),
  )

/**
 * A component that is no part of the first picture: its script is loaded when that is on the screen. Until then its place shows what
 * the `Suspense` around it shows afterwards, so that the picture waits for nothing.
 */
export function afterPicture<Props extends object>(
  load: () => Promise<{ default: React.ComponentType<Props> }>,
  fallback: React.ReactNode = null,
): React.ComponentType<Props> {
  const Loaded = later<Props>(() => afterFirstPaint().then(load))
  return function AfterPicture(props: Props): React.ReactNode {
    return usePainted() ? <Loaded {...props} /> : fallback
  }
}

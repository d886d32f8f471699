import type { Path } from '../../../core/index.ts'
import { pathText } from './path-text.ts'

/** The view that shows a setting or section, without the `#`; the list of all settings for the empty path. */
export const settingsAddress = (path: Path): string =>
  path.length === 0 ? 'settings' : `settings/${encodeURIComponent(pathText(path))}`

import { t } from '../../i18n/index.ts'
import type { Suggest } from '../step.ts'
import { isAtLeast } from '../when/is-at-least.ts'

/** The builds of the control-plane image. `loft-sh/vcluster` has not been published since 0.25.0 (goreleaser files). */
export const vclusterBuilds: Suggest = ({ chart }) => [
  {
    value: 'loft-sh/vcluster-pro',
    note: t`Default. Every feature; the licensed ones need a platform connection.`,
  },
  { value: 'loft-sh/vcluster-oss', note: t`Open source only; exits when a licensed feature is switched on.` },
  {
    value: 'loft-sh/vcluster',
    note: isAtLeast(chart, '0.25')
      ? t`Deprecated and not published for this version: the pull fails.`
      : t`Deprecated name of the open-source build; gone from 0.25.`,
  },
]

import type { Chart } from '../chart.ts'

/** The newest chart minor, 0.36: every template plain, no version conditions inside. */
export const chart: Chart = {
  templates: {},
  parts: {} as Chart['parts'],
}

export interface LifeCycle {
  readonly released: string
  readonly endOfSupport: string
  readonly endOfLife: string
}

const dates = (released: string, endOfSupport: string, endOfLife: string): LifeCycle => ({
  released,
  endOfSupport,
  endOfLife,
})

/** When the list of dates was read: an end of life before this day has passed for certain. */
export const lifeCycleAsOf = '2026-08-31'

/** Dates of each chart minor. Source: vcluster-docs `docs/_partials/vcluster_supported_versions.mdx`. */
export const lifeCycle: Readonly<Record<string, LifeCycle>> = {
  '0.20': dates('2024-08-14', '2024-11-14', '2025-02-14'),
  '0.21': dates('2024-11-11', '2025-02-11', '2025-05-11'),
  '0.22': dates('2024-12-18', '2025-03-18', '2025-06-18'),
  '0.23': dates('2025-02-26', '2025-05-25', '2025-08-26'),
  '0.24': dates('2025-03-18', '2025-06-16', '2025-09-14'),
  '0.25': dates('2025-05-15', '2025-08-15', '2025-11-15'),
  '0.26': dates('2025-06-26', '2025-09-26', '2025-12-26'),
  '0.27': dates('2025-08-12', '2025-11-12', '2026-02-12'),
  '0.28': dates('2025-09-08', '2025-12-08', '2026-03-08'),
  '0.29': dates('2025-10-01', '2026-01-01', '2026-04-01'),
  '0.30': dates('2025-10-28', '2026-01-28', '2026-04-28'),
  '0.31': dates('2026-01-29', '2026-04-29', '2026-07-29'),
  '0.32': dates('2026-02-18', '2026-05-18', '2026-08-18'),
  '0.33': dates('2026-03-13', '2026-06-13', '2026-09-13'),
  '0.34': dates('2026-04-29', '2026-07-29', '2026-10-29'),
  '0.35': dates('2026-06-16', '2026-09-16', '2026-12-16'),
  '0.36': dates('2026-07-22', '2026-10-22', '2027-01-22'),
}

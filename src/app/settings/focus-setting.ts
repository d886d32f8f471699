import type { Arrival } from './address/arrival.ts'

/** Frames to wait for a control that is still being loaded. */
const patience = 20

const selectors: Readonly<Record<Arrival, string>> = {
  search: '#settings-search',
  heading: '#setting-name',
  control: '#setting [data-path] :is(input, select, textarea, button)',
}

/** Puts the focus into the search, the setting's control or its heading; to the heading where there is no control. */
export function focusSetting(arrival: Arrival, frames = patience): void {
  const target = document.querySelector<HTMLElement>(selectors[arrival])
  const isComing =
    document.querySelector('#setting [aria-busy]') !== null || !document.querySelector('#setting')
  if (!target && arrival === 'control' && isComing && frames > 0) {
    requestAnimationFrame(() => focusSetting(arrival, frames - 1))
    return
  }
  const found = target ?? document.querySelector<HTMLElement>(selectors.heading)
  found?.focus({ preventScroll: arrival === 'control' })
  if (arrival === 'control') found?.scrollIntoView({ block: 'nearest' })
}

import { current, subscribe } from './store.ts'

/** Resolves once findings and manifests are there; at once where they are. */
export function whenReady(): Promise<void> {
  if (current().ready) return Promise.resolve()
  return new Promise((resolve) => {
    const stop = subscribe(({ ready }) => {
      if (!ready) return
      stop()
      resolve()
    })
  })
}

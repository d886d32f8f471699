interface Cancellation {
  readonly isCancellationRequested: boolean
  readonly onCancellationRequested: (listener: () => void) => unknown
}

/** Monaco's way to say that nobody waits any more, as a signal. */
export function abortOn(token: Cancellation): AbortSignal {
  const controller = new AbortController()
  if (token.isCancellationRequested) controller.abort()
  token.onCancellationRequested(() => controller.abort())
  return controller.signal
}

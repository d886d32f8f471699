/**
 * Reloads, and asks first where that would lose work. What asks is loaded when it is needed; where it cannot be, nothing is left to ask.
 * @param reload what to do once it is decided
 */
export function reloadPage(reload: () => void = () => location.reload()): void {
  void import('./offline/reload-safely.ts').then(({ reloadSafely }) => reloadSafely(reload), reload)
}

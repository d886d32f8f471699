import { outputLimits, type OutputSize } from '../shell/use-output-size.ts'
import styles from './Divider.module.css'

const step = 4

/** Between form and output: drag it, or use the arrow keys. */
export function Divider({ size }: { readonly size: OutputSize }): React.JSX.Element | null {
  if (size.state === 'maximised') return null
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const change = event.key === 'ArrowLeft' ? step : event.key === 'ArrowRight' ? -step : 0
    if (change === 0) return
    event.preventDefault()
    size.setPercent(size.percent + change)
  }
  const onPointerDown = (event: React.PointerEvent<HTMLDivElement>): void =>
    event.currentTarget.setPointerCapture(event.pointerId)
  const onPointerMove = (event: React.PointerEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    size.setPercent(100 - (event.clientX / window.innerWidth) * 100)
  }
  return (
    <div
      className={styles['divider']}
      role="separator"
      aria-orientation="vertical"
      aria-label="Width of the output"
      aria-valuenow={size.percent}
      aria-valuemin={outputLimits.least}
      aria-valuemax={outputLimits.most}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
    />
  )
}

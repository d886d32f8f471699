import { unsupported } from './value.ts'

const maxSteps = 1_000_000
const maxOutput = 1024 * 1024

/** Bounds of one rendering, so that a hostile template ends early. */
export class Budget {
  private steps = 0
  private written = 0

  /** Counts units of work: statements, calls, items and characters made by functions (by 64). */
  spend(steps: number): void {
    this.steps += steps
    if (this.steps > maxSteps) throw unsupported('work beyond the limit')
  }

  write(length: number): void {
    this.written += length
    if (this.written > maxOutput) throw unsupported('output beyond 1 MiB')
  }

  /** Charges for a value that a function made. */
  made(value: unknown): void {
    if (typeof value === 'string') {
      if (value.length > maxOutput) throw unsupported('text beyond 1 MiB')
      this.spend(1 + (value.length >> 6))
    } else if (Array.isArray(value)) this.spend(1 + value.length)
    else this.spend(1)
  }
}

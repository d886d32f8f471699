interface Row {
  passed: number
  failed: number
}

/** Counts passed and failed under names, and prints them as a table. */
export class Tally {
  readonly #rows = new Map<string, Row>()

  count(name: string, passed: boolean): void {
    const row = this.#rows.get(name) ?? { passed: 0, failed: 0 }
    row[passed ? 'passed' : 'failed']++
    this.#rows.set(name, row)
  }

  total(): Readonly<Row> {
    const rows = [...this.#rows.values()]
    return {
      passed: rows.reduce((sum, { passed }) => sum + passed, 0),
      failed: rows.reduce((sum, { failed }) => sum + failed, 0),
    }
  }

  /** A line per name, sorted. */
  print(): string {
    return [...this.#rows]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { passed, failed }]) => {
        const mark = failed > 0 ? '✗' : '✓'
        return `  ${mark} ${name.padEnd(40)} ${String(passed).padStart(5)} passed ${String(failed).padStart(5)} failed`
      })
      .join('\n')
  }
}

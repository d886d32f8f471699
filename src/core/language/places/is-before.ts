/** Whether a minor comes before another. */
export const isBefore = (minor: string, other: string): boolean =>
  Number(minor.split('.')[1]) < Number(other.split('.')[1])

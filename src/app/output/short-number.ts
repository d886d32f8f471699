/** At most two digits behind the point, and none that are zero. */
export const shortNumber = (value: number): string => String(Math.round(value * 100) / 100)

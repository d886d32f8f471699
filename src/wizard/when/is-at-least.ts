const ordinal = (minor: string): number => Number(minor.split('.')[1])

/** Whether a chart minor (`0.31`) is this one or newer. */
export const isAtLeast = (minor: string, first: string): boolean => ordinal(minor) >= ordinal(first)

/** The minor after one: `0.33` for `0.32`. */
export const minorAfter = (minor: string): string => `0.${Number(minor.split('.')[1]) + 1}`

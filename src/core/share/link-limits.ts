/** Bounds of a link, in characters of the fragment and in bytes of what it holds. */
export const linkLimits = { fragment: 65_536, inflated: 1_048_576 } as const

/**
 * Colours and widths for parts of the page that look alike in all four pairs: colours do not depend on the width. Steps and the editor are
 * tested in all of them.
 */
export const looks = [
  ['light', 1440],
  ['dark', 390],
] as const

/** Stands where a secret was. A rule refuses it, and deployed as it is, it fails at once instead of half working. */
export const secretPlaceholder = 'REPLACE-ME'

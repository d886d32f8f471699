/** What one import may hold: 1 MiB, the bound of drafts and of the core. */
export const maxBytes = 1_048_576

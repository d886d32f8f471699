/** What the keys of all drafts start with. */
export const draftPrefix = 'vcluster-wizard.draft.2.'

/** Where the browser keeps a tab's draft. */
export const draftKey = (id: string): string => draftPrefix + id

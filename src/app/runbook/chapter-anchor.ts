/** The id of a chapter's heading on the page. */
export const chapterAnchor = (id: string): string => `runbook-${id}`

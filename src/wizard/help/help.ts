/** How a setting is called, and what changes when it is set: one line. */
export interface HelpEntry {
  readonly title: string
  readonly help: string
}

/** Help by path. Keys are joined by dots, items are `[]` and free keys `*`: `networking.resolveDNS[].hostname`. */
export type Help = Readonly<Record<string, HelpEntry>>

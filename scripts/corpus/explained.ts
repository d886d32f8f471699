/** Rules whose errors are right on values that Helm renders, each with who notices what Helm does not. */
export const explained: Readonly<Record<string, string>> = {}

/** sprig's `indent` by two spaces: every line, blank ones as well. */
export const indent = (text: string): string => `  ${text.replaceAll('\n', '\n  ')}`

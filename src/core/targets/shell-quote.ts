/** A POSIX shell word that stands for exactly this text, whatever it holds. Plain words stay plain. */
export const shellQuote = (text: string): string =>
  /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`

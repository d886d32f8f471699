/** What Markdown would read as markup inside the words of a link. */
const markup = /[\\`*_[\]<>&~|!#@]/g

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().replaceAll(markup, '\\$&')

/** A Markdown link with words that show as they are, whatever they hold. */
export const markdownLink = (words: string, address: string): string =>
  `[${plain(words)}](${address.replaceAll('(', '%28').replaceAll(')', '%29')})`

import type { Hover } from '../core/language/index.ts'

/** Words that Markdown would read as marks are words here. */
const plain = (text: string): string => text.replaceAll(/[\\`*_{}[\]()#+\-.!|<>~&:]/g, String.raw`\$&`)

/** What a hover says, as Markdown: the path, then line by line. */
export function hoverText({ lines: [path = '', ...lines] }: Hover): readonly { readonly value: string }[] {
  return [{ value: `**${plain(path)}**\n\n${lines.map(plain).join('  \n')}` }]
}

/** sprig's `indent`: spaces before every line, empty ones too. */
export const indented = (spaces: number, text: string): string => {
  const pad = ' '.repeat(spaces)
  return pad + text.replaceAll('\n', `\n${pad}`)
}

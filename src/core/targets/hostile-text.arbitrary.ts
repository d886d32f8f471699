import fc from 'fast-check'

/** Texts that shells, HCL and YAML read as something else where they are not quoted. */
export const nastyTexts: readonly string[] = [
  '',
  "it's",
  '$(reboot)',
  '`id`',
  'a b',
  '*',
  '!x',
  'a\nb',
  '\r\n',
  '--help',
  '-n',
  '--',
  '${path.module}',
  '$${x}',
  '$$${x}',
  '%{ if true }',
  '%%%{x}',
  '${~ x}',
  'a"b\\c',
  'EOT',
  'true',
  '0755',
  'null',
  '~',
  'naïve',
  '日本語',
  '🚀 é',
  '#x',
  "';rm -rf /;'",
  '$',
  '%',
  '$\\{',
]

/** Any text but one with a NUL, which neither an argument nor YAML can hold, or half a surrogate pair. */
export const hostileText = fc.oneof(
  fc.constantFrom(...nastyTexts),
  fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\0', '')),
  fc
    .array(fc.constantFrom('$', '{', '%', '"', '\\', "'", '~', '\n', ' ', '-', 'a'), { maxLength: 12 })
    .map((parts) => parts.join('')),
)

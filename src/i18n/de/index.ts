import type { Translations } from '../translations.ts'

const files = import.meta.glob<Readonly<Record<string, Translations>>>(['./**/*.ts', '!./index.ts'], {
  eager: true,
})

/** German: all files of this folder and its folders, each with the messages of one part of the project. */
export const de: Translations = Object.assign(
  {},
  ...Object.values(files).flatMap((file) => Object.values(file)),
) as Translations

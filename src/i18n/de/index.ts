import type { Translations } from '../translations.ts'

type Files = Readonly<Record<string, Readonly<Record<string, Translations>>>>

/** What the page says of itself: files of this folder, of the steps and the form, each with the messages of one part of the project. */
const ofPage: Files = import.meta.glob(
  [
    './*.ts',
    './form/*.ts',
    './steps/*.ts',
    '!./index.ts',
    '!./rest.ts',
    '!./{import,language,overlays,presets,targets,upgrade}.ts',
  ],
  { eager: true },
)

const merged = (files: Files): Translations =>
  Object.assign({}, ...Object.values(files).flatMap((file) => Object.values(file))) as Translations

/** German, as far as the first picture needs it. */
export const page: Translations = merged(ofPage)

/** German that follows: what is said about a configuration and its settings. */
export const rest = (): Promise<Translations> => import('./rest.ts').then(({ files }) => merged(files))

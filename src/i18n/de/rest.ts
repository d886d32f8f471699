import type { Translations } from '../translations.ts'

/** The larger part: rules, help, the runbook, notes of import and upgrade. */
export const files: Readonly<Record<string, Readonly<Record<string, Translations>>>> = import.meta.glob(
  [
    './{import,language,overlays,presets,targets,upgrade}.ts',
    './help/**/*.ts',
    './rules/*.ts',
    './runbook/*.ts',
  ],
  { eager: true },
)

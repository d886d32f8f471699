/** The door of the import: loaded where somebody asks for it. */
export { importText } from './import-text.ts'
export type {
  Imported,
  ImportFailure,
  ImportKind,
  ImportNote,
  ImportNoteKind,
  ImportOptions,
  ImportResult,
  LegacyDistro,
} from './import-result.ts'

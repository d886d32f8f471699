import type { Translations } from '../../../translations.ts'

export const familiesNameMappings: Translations = {
  'Host namespace/name to tenant namespace/name; namespace/* stands for all of a namespace.':
    'Host-Namespace/Name zu Tenant-Namespace/Name; Namespace/* steht für alles in einem Namespace.',
}

import type { Json } from '../json.ts'
import { dumpYaml } from '../values/dump-yaml.ts'

/**
 * A shell command that reads YAML from its own text. The quoted mark keeps the shell from reading anything in it, and a line of YAML
 * that says nothing but the mark cannot come from a map.
 */
export const hereDocument = (command: string, ...documents: readonly Json[]): string =>
  `${command} <<'EOF'\n${documents.map(dumpYaml).join('---\n')}EOF`

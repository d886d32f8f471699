import type { PolicyRule } from 'kubernetes-types/rbac/v1'
import type { Json } from '../../../json.ts'
import { asWritten } from './as-written.ts'

/** Rules that the user wrote. The chart prints each as JSON on one line, which YAML reads back as it was. */
export const userRules = (rules: Json | undefined): readonly PolicyRule[] =>
  Array.isArray(rules) ? asWritten(rules) : []

import { toJson } from '../../../go/to-json.ts'
import { truthy } from '../../../go/truthy.ts'
import { isObject, type Json } from '../../../json.ts'
import type { Context } from '../../context.ts'
import { TemplateError } from '../../template-error.ts'

/**
 * Refuses export targets that contradict each other or lack a place (`vcluster.exportKubeConfig.validate`).
 * @throws TemplateError
 */
export function exportKubeConfigCheck(context: Context): void {
  const additional = context.value('exportKubeConfig.additionalSecrets')
  if (secretIsSet(context) && truthy(additional))
    throw new TemplateError(
      'fail',
      'exportKubeConfig.secret and exportKubeConfig.additionalSecrets exclude each other',
      ['exportKubeConfig', 'additionalSecrets'],
    )
  if (!Array.isArray(additional)) return
  for (const [index, secret] of (additional as readonly Json[]).entries()) {
    if (isObject(secret) && (hasText(secret['name']) || hasText(secret['namespace']))) continue
    throw new TemplateError('fail', `an additional secret needs a name or a namespace: ${toJson(secret)}`, [
      'exportKubeConfig',
      'additionalSecrets',
      String(index),
    ])
  }
}

function secretIsSet(context: Context): boolean {
  if (!truthy(context.value('exportKubeConfig.secret'))) return false
  return ['name', 'namespace'].some((key) => {
    const text = context.value(`exportKubeConfig.secret.${key}`)
    if (text === undefined)
      throw new TemplateError('render', 'invalid value; expected string', ['exportKubeConfig', 'secret', key])
    return hasText(text)
  })
}

const blank = /^\p{White_Space}*$/u

const hasText = (value: Json | undefined): boolean => typeof value === 'string' && !blank.test(value)

import type { Language } from '@tokyo-cancer-portal/domain'
import { env } from '../../env'
import type { ModelConsent } from './ModelConsent'

/**
 * Who operates the language model, as it is told to visitors; empty where it is not used: none is configured, staff have
 * not switched it on, or have not said whose it is.
 */
export function operatorIn(
  { usesModel, modelOperator, modelOperatorInEnglish }: ModelConsent,
  language: Language,
): string {
  if (!env.languageModel || !usesModel || modelOperator.trim() === '') return ''
  return (language === 'en' && modelOperatorInEnglish.trim()) || modelOperator.trim()
}

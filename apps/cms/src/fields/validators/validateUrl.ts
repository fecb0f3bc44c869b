import { isSafeUrl } from '@tokyo-cancer-portal/domain'
import { textRule } from './textRule'

/** A full address on the web: http or https, nothing else. */
export const validateUrl = textRule(
  (value) => isSafeUrl(value) || 'https:// から始まるURLを入力してください。',
)

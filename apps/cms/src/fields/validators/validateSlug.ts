import { isSlug } from '@tokyo-cancer-portal/domain'
import { textRule } from './textRule'

export const validateSlug = textRule(
  (value) =>
    isSlug(value) ||
    '半角の英小文字と数字を、ハイフンでつないで入力してください（例：work-support）。',
)

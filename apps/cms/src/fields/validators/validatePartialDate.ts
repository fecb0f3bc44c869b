import { isPartialDate } from '@tokyo-cancer-portal/domain'
import { textRule } from './textRule'

/** A date as precise as its source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const validatePartialDate = textRule(
  (value) =>
    isPartialDate(value) || '「2022」「2022-11」「2022-11-30」のどれかの形で入力してください。',
)

import { textRule } from './textRule'

/** A number that a telephone can dial, then any note: 「03-1234-5678（内線 123）」, 「#7119」. */
const PHONE = /^[#+]?[0-9][0-9-]{1,18}[0-9](?![-0-9０-９－])/

export const validatePhone = textRule(
  (value) =>
    PHONE.test(value) ||
    '電話番号を半角数字とハイフンで入力してください（例：03-1234-5678、03-1234-5678（内線 123））。',
)

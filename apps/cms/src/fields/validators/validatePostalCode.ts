import { textRule } from './textRule'

export const validatePostalCode = textRule(
  (value) => /^\d{3}-\d{4}$/.test(value) || '郵便番号を「163-8001」の形で入力してください。',
)

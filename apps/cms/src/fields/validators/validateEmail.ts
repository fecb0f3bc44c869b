import { textRule } from './textRule'

/** What an address at least looks like; whether it receives mail, only a mail can tell. */
const EMAIL = /^[^\s@<>"',;:]+@[^\s@<>"',;:]+\.[A-Za-z]{2,}$/

export const validateEmail = textRule(
  (value) => EMAIL.test(value) || 'メールアドレスを「soudan@example.jp」の形で入力してください。',
)

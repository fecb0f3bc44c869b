import { FOOTER, PORTAL } from './frame'
import type { Message } from './messages'

/** Tells somebody, at the old address and at the new one, that the account has another address from now on. */
export function addressChangedMessage(change: { from: string; to: string }): Message {
  const { from, to } = change
  return {
    subject: `【${PORTAL}】メールアドレスを変更しました`,
    text: `${PORTAL}の管理画面で使うメールアドレスを、利用者を管理する担当者が変更しました。\n\n変更前：${from}\n変更後：${to}\n\nこれからは、変更後のメールアドレスでログインします。お知らせのメールも、変更後のメールアドレスに届きます。\nお心当たりのない場合は、すぐに${PORTAL}の管理者へお知らせください。\n\n${FOOTER}\n`,
  }
}

import { FOOTER, PORTAL } from './frame'
import type { Message } from './messages'

/** Tells somebody that the own password is another: whoever did not do it must learn of it. */
export function passwordChangedMessage(): Message {
  return {
    subject: `【${PORTAL}】パスワードを変更しました`,
    text: `${PORTAL}の管理画面のパスワードが変更されました。ほかの端末からはログアウトしました。\n\nお心当たりのない場合は、すぐに${PORTAL}の管理者へお知らせください。\n\n${FOOTER}\n`,
  }
}

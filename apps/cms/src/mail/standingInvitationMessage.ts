import { formatInstant } from '../admin/formatInstant'
import { FOOTER, PORTAL } from './frame'
import type { Message } from './messages'

/** The link of an invitation once more, for somebody who asked for a new password before choosing the first one. */
export function standingInvitationMessage(link: { url: string; expiresAt: string }): Message {
  const { url, expiresAt } = link
  return {
    subject: `【${PORTAL}】パスワードの設定（招待のリンク）`,
    text: `管理画面への招待のリンクを、もう一度お送りします。リンクを開いて、ご自分のパスワードを決めてください。\n\n${url}\n\nこのリンクは一度だけ、${formatInstant(expiresAt)}まで使えます。以前のメールのリンクと同じものです。\nお心当たりのない場合は、このメールを捨ててください。\n\n${FOOTER}\n`,
  }
}

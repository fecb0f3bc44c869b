import { INACTIVITY } from '@tokyo-cancer-portal/domain'
import { formatDate } from '@tokyo-cancer-portal/japanese-text'
import { FOOTER, PORTAL } from './frame'
import { type Message, oneLine } from './messages'

/** By this the portal knows its own warnings in the outbox. */
export const WARNING_SUBJECT = `【${PORTAL}】利用停止の予告：ログインをお願いします`

/** Warns somebody who has not signed in for long; `lastDay` is a local date. */
export function warningMessage(warning: { name: string; lastDay: string; url: string }): Message {
  const { name, lastDay, url } = warning
  const until = formatDate(lastDay, { weekday: true, era: false })
  return {
    subject: WARNING_SUBJECT,
    text: `${name} 様\n\n${PORTAL}の管理画面に、${INACTIVITY.warnAfterDays}日以上ログインがありません。\n${until}までにログインがない場合、安全のため利用を停止します。\n\n引き続きお使いになるときは、次のリンクを開いてログインしてください。\n${url}\n\nパスワードを忘れたときは、ログイン画面の「パスワードをお忘れですか」からやり直せます。\nもうお使いにならないときは、何もしていただく必要はありません。\n\n${FOOTER}\n`,
  }
}

/** Tells somebody that the account was disabled because nobody used it. */
export function lockedMessage({ name }: { name: string }): Message {
  return {
    subject: `【${PORTAL}】利用を停止しました`,
    text: `${name} 様\n\n${PORTAL}の管理画面に長い間ログインがなかったため、安全のため利用を停止しました。\nこれまでに作られた内容は、そのまま残っています。\n\nもう一度お使いになるときは、利用者を管理する都の担当者に再開をご依頼ください。\n\n${FOOTER}\n`,
  }
}

/** Tells those who manage accounts the same. */
export function lockedNotice(notice: { name: string; email: string; url: string }): Message {
  const { name, email, url } = notice
  return {
    subject: oneLine(`【${PORTAL}】利用を停止しました：${name}`),
    text: `次の利用者は、長い間ログインがなく、予告のあともログインがなかったため、利用を停止しました。\n\n氏名：${name}\nメールアドレス：${email}\n\n担当している内容があるときは、次の画面でほかの方に引き継いでください。\n再開するときは、同じ画面で「利用を停止する」を外して保存します。\n${url}\n\n${FOOTER}\n`,
  }
}

/** Tells somebody which documents are theirs to look after from now on. */
export function handOverMessage(handOver: {
  name: string
  from: string
  items: readonly { kind: string; title: string; state: string; url: string }[]
}): Message {
  const { name, from, items } = handOver
  const list = items
    .slice(0, MOST_LISTED)
    .map(({ kind, title, state, url }) => `・${kind}「${title}」（${state}）\n  ${url}`)
  const rest = items.length - list.length
  if (rest > 0) list.push(`ほか${rest}件`)
  return {
    subject: oneLine(`【${PORTAL}】担当の引き継ぎ：${from}さんから${items.length}件`),
    text: `${name} 様\n\n${from}さんが担当していた次の内容を、引き継いでいただくことになりました。\n\n${list.join('\n')}\n\n書きかけの内容や承認の状態は、そのまま残っています。これからの差し戻しや承認の連絡は、あなたに届きます。\n\n${FOOTER}\n`,
  }
}

/** A mail is no catalogue; all of them are on the page of the account. */
const MOST_LISTED = 100

import { FOOTER, PORTAL } from './frame'
import { formatInstant } from '../admin/formatInstant'

/** A mail as its reader gets it, plain text. */
export type Message = { subject: string; text: string }

/** The document that a mail is about. */
export type Topic = {
  /** What kind of document, in words. */
  kind: string
  title: string
  organization: string
  /** When an event takes place for the first time (ISO). */
  startsAt: string | null
  /** Its form in the admin. */
  url: string
  /** Its page on the site; null for what has none. */
  publicUrl: string | null
}

export type NoticeKind =
  | 'submit'
  | 'recall'
  | 'approve'
  | 'return'
  | 'withdraw'
  | 'announce'
  | 'publish-at-once'
  | 'accept'
  | 'revert'
  | 'taken-back'
  | 'taken-off'
  | 'comment'
  | 'review-comment'

type Words = { subject: string; sentence: string; next: string }

const WORDS: Record<NoticeKind, Words> = {
  submit: {
    subject: '承認の依頼',
    sentence: 'さんから承認の依頼がありました。',
    next: '内容を確かめて、承認または差し戻しをお願いします。',
  },
  recall: {
    subject: '依頼の取消し',
    sentence: 'さんが承認の依頼を取り消しました。',
    next: '確認していただく必要はなくなりました。',
  },
  approve: {
    subject: '承認',
    sentence: 'さんが承認し、サイトに公開しました。',
    next: '公開された内容をご確認ください。',
  },
  return: {
    subject: '差し戻し',
    sentence: 'さんが差し戻しました。',
    next: '下のコメントを読んで直し、もう一度承認を依頼してください。',
  },
  withdraw: {
    subject: '公開の取り下げ',
    sentence: 'さんが公開を取り下げました。',
    next: 'サイトには載っていません。',
  },
  announce: {
    subject: '中止・延期のお知らせ（事後確認）',
    sentence: 'さんが中止または延期のお知らせを公開しました。',
    next: '載せたままでよいか、事後の確認をお願いします。',
  },
  'publish-at-once': {
    subject: '公開（事後確認）',
    sentence: 'さんが、承認を待たずにサイトに公開しました。',
    next: '載せたままでよいか、事後の確認をお願いします。',
  },
  accept: {
    subject: '事後確認',
    sentence: 'さんが公開した内容を確認しました。',
    next: 'このまま公開を続けます。',
  },
  revert: {
    subject: '開催の状態を元に戻しました',
    sentence: 'さんが中止・延期のお知らせを取り消しました。',
    next: 'サイトの開催の状態をご確認ください。',
  },
  'taken-back': {
    subject: '差し戻し（公開後の確認）',
    sentence: 'さんが公開後の内容を確認し、差し戻しました。',
    next: 'サイトは、公開する前の内容に戻りました。下のコメントを読んで直し、承認を依頼してください。',
  },
  'taken-off': {
    subject: '差し戻し（公開後の確認）',
    sentence: 'さんが公開後の内容を確認し、差し戻しました。',
    next: 'サイトからは下ろしました。下のコメントを読んで直し、承認を依頼してください。',
  },
  comment: {
    subject: 'コメント',
    sentence: 'さんがコメントを書きました。',
    next: '内容をご確認ください。',
  },
  'review-comment': {
    subject: '外部の確認者からのコメント',
    sentence: 'さんが確認用リンクからコメントを書きました。',
    next: '内容をご確認ください。この方は管理画面をお使いにならないため、お返事は直接ご連絡ください。',
  },
}

/** An approval with which something was mended. */
const MENDED: Words = {
  subject: '承認（一部を直しました）',
  sentence: 'さんが一部を直して承認し、サイトに公開しました。',
  next: '公開された内容をご確認ください。直したところが違っているときは、フォームで直し、承認を依頼してください。',
}

/** What an announcement says of an event. */
const ANNOUNCED = { cancelled: '中止', postponed: '延期' }

export type Notice = {
  kind: NoticeKind
  /** What the reader is called. */
  readerName: string
  actorName: string
  topic: Topic
  comment?: string | undefined
  /** The field that the comment is about, as the form calls it. */
  field?: string | undefined
  /** What an announcement says. */
  announced?: keyof typeof ANNOUNCED | undefined
  /** The dates of an event that it is about, in words; absent for the whole event. */
  occasion?: string | undefined
  /** What staff mended before they approved it, a line for each. */
  corrections?: readonly string[] | undefined
}

/** Tells somebody what was done with a document that concerns them. */
export function noticeMessage(notice: Notice): Message {
  const { kind, readerName, actorName, topic, comment, field, occasion, corrections = [] } = notice
  const { subject, sentence, next } = wordsFor(notice)
  const when = occasion || (topic.startsAt ? formatInstant(topic.startsAt) : '')
  const facts = [
    `${topic.kind}：${topic.title}`,
    ...(topic.organization ? [`所属：${topic.organization}`] : []),
    ...(when ? [`${occasion ? '対象の回' : '開催'}：${when}`] : []),
  ]
  const label = kind === 'announce' ? 'サイトに載せた案内' : 'コメント'
  const quoted = comment ? `\n${label}${field ? `（${field}）` : ''}：\n${quote(comment)}\n` : ''
  const mended =
    corrections.length > 0
      ? `\n公開の前に直したところ：\n${corrections.map((line) => `・${line}`).join('\n')}\n`
      : ''
  const page =
    kind === 'approve' && topic.publicUrl ? `公開ページ：${topic.publicUrl}\n管理画面：` : ''
  return {
    subject: oneLine(`【${PORTAL}】${subject}：${topic.title}${when ? `（${when}）` : ''}`),
    text: `${readerName} 様\n\n${actorName}${sentence}\n\n${facts.join('\n')}\n${mended}${quoted}\n${next}\n${page}${topic.url}\n\n${FOOTER}\n`,
  }
}

function wordsFor({ kind, announced, corrections = [] }: Notice): Words {
  if (corrections.length > 0) return MENDED
  if (kind !== 'announce' || !announced) return WORDS[kind]
  const what = ANNOUNCED[announced]
  return {
    ...WORDS.announce,
    subject: `${what}のお知らせ（事後確認）`,
    sentence: `さんが${what}のお知らせを公開しました。`,
  }
}

/** Invites a person, who sets the password at a link that is good once and until `expiresAt` (ISO). */
export function invitationMessage(invitation: {
  name: string
  role: string
  url: string
  expiresAt: string
}): Message {
  const { name, role, url, expiresAt } = invitation
  return {
    subject: `【${PORTAL}】管理画面への招待`,
    text: `${name} 様\n\n${PORTAL}の管理画面に、「${role}」として招待されました。\n次のリンクを開いて、ご自分のパスワードを決めてください。\n\n${url}\n\nこのリンクは一度だけ、${formatInstant(expiresAt)}まで使えます。\n期限が切れたときは、ログイン画面の「パスワードをお忘れですか」からやり直せます。\nお心当たりのない場合は、このメールを捨ててください。\n\n${FOOTER}\n`,
  }
}

/** For somebody who forgot the password; the link is good once and for an hour. */
export function resetMessage({ url }: { url: string }): Message {
  return {
    subject: `【${PORTAL}】パスワードの再設定`,
    text: `パスワードを設定し直すためのリンクをお送りします。\n\n${url}\n\nこのリンクは一度だけ、1時間のあいだ使えます。\nお心当たりのない場合は、このメールを捨ててください。パスワードは変わりません。\n\n${FOOTER}\n`,
  }
}

const quote = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')

/** Subjects are one line; a title cannot add a header. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').slice(0, 200)

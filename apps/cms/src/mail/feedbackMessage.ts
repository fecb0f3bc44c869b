import { FOOTER, PORTAL } from './frame'
import { type Message, oneLine, type Topic } from './messages'

/** Tells whoever looks after a page that a visitor reports a mistake on it. */
export function feedbackMessage(notice: {
  readerName: string
  topic: Topic
  text: string
  /** The report in the admin. */
  url: string
}): Message {
  const { readerName, topic, text, url } = notice
  const quoted = (text || 'どこが違うかは書かれていません。')
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')
  const page = topic.publicUrl ? `\n公開ページ：${topic.publicUrl}` : ''
  return {
    subject: oneLine(`【${PORTAL}】掲載内容の誤りの知らせ：${topic.title}`),
    text: `${readerName} 様\n\nサイトを見た方から、掲載内容の誤りの知らせが届きました。\n\n${topic.kind}：${topic.title}${page}\n直す画面：${topic.url}\n\n知らせの内容（そのまま載せています）：\n${quoted}\n\n内容を確かめ、誤りがあれば直してください。済んだら、次の画面で「対応済みにする」を押してください。\n${url}\n\n続けて届いた知らせは、管理画面のホームでご覧いただけます。\n\n${FOOTER}\n`,
  }
}

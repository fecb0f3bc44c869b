import { PageTitle, Prose } from '@tokyo-cancer-portal/ui'

const MESSAGES = {
  refused: {
    title: 'プレビューの期限が切れました',
    text: 'このプレビューのリンクは使えません。管理画面からプレビューを開き直してください。',
  },
  missing: {
    title: 'プレビューできる内容がありません',
    text: 'この文書は見つからないか、まだ保存されていません。',
  },
  forgotten: {
    title: 'プレビューできる内容がありません',
    text: '保存していない内容は、入力をやめて15分たつと表示できなくなります。入力の画面で「プレビュー」をもう一度押してください。',
  },
  unavailable: {
    title: 'ただいまプレビューを表示できません',
    text: '管理システムから応答がありません。しばらく時間をおいてから、もう一度お試しください。',
  },
} as const

/** Why there is nothing to preview. */
export function PreviewMessage({ reason }: { reason: keyof typeof MESSAGES }) {
  const { title, text } = MESSAGES[reason]
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <Prose>
        <p>{text}</p>
      </Prose>
    </>
  )
}

import { expect, it } from '@jest/globals'
import { invitationMessage, noticeMessage, resetMessage } from './messages'

const topic = {
  kind: 'イベント',
  title: '患者サロン',
  organization: '駒込病院',
  startsAt: '2026-12-16T05:00:00.000Z',
  url: 'https://cms.example.jp/admin/collections/events/1',
  publicUrl: 'https://www.example.jp/events/salon',
}
const notice = { readerName: '山田 花子', actorName: '都の担当', topic }

it('names hospital, event and date, quotes the comment line by line and says where to go', () => {
  const { subject, text } = noticeMessage({
    kind: 'return',
    ...notice,
    comment: '曜日が違います。\n締切も見てください。',
  })
  expect(subject).toBe('【東京都がんポータル】差し戻し：患者サロン（2026年12月16日（水）14:00）')
  expect(text).toMatch(/^山田 花子 様\n\n都の担当さんが差し戻しました。/)
  expect(text).toContain('所属：駒込病院')
  expect(text).toContain('> 曜日が違います。\n> 締切も見てください。')
  expect(text).toContain(topic.url)
})

it.each([
  ['cancelled', '中止', '延期'],
  ['postponed', '延期', '中止'],
] as const)('says of an event that is %s nothing else', (announced, said, unsaid) => {
  const { subject, text } = noticeMessage({
    ...notice,
    kind: 'announce',
    announced,
    comment: '台風のためです。',
  })
  expect(subject).toContain(`${said}のお知らせ（事後確認）`)
  expect(text).toContain(`さんが${said}のお知らせを公開しました。`)
  expect(subject + text).not.toContain(unsaid)
  expect(text).toContain('サイトに載せた案内：\n> 台風のためです。')
})

it('names the one date that is called off, instead of when the event begins', () => {
  const occasion = '2027年1月20日（水）14:00〜15:30'
  const { subject, text } = noticeMessage({
    ...notice,
    kind: 'announce',
    announced: 'postponed',
    occasion,
    comment: '台風のためです。',
  })
  expect(subject).toBe(
    `【東京都がんポータル】延期のお知らせ（事後確認）：患者サロン（${occasion}）`,
  )
  expect(text).toContain(`対象の回：${occasion}\n`)
  expect(text).not.toContain('2026年12月16日')
})

it('names the field that a comment is about', () => {
  const asked = { ...notice, kind: 'return', comment: '旧館です。' } as const
  expect(noticeMessage({ ...asked, field: '会場 › 会場の名前' }).text).toContain(
    'コメント（会場 › 会場の名前）：\n> 旧館です。',
  )
  expect(noticeMessage(asked).text).toContain('コメント：\n> 旧館です。')
})

it('leads from an approval to the public page, and nowhere where there is none', () => {
  expect(noticeMessage({ ...notice, kind: 'approve' }).text).toContain(
    `公開ページ：${topic.publicUrl}\n管理画面：${topic.url}\n`,
  )
  expect(noticeMessage({ ...notice, kind: 'return' }).text).not.toContain(topic.publicUrl)
  const { text } = noticeMessage({
    ...notice,
    kind: 'approve',
    topic: { ...topic, publicUrl: null },
  })
  expect(text).not.toContain('公開ページ')
})

it('leaves out what is not there', () => {
  const { subject, text } = noticeMessage({
    kind: 'approve',
    ...notice,
    topic: { ...topic, organization: '', startsAt: null },
  })
  expect(subject).toBe('【東京都がんポータル】承認：患者サロン')
  expect(text).not.toMatch(/所属|開催：|コメント/)
})

it('keeps the subject one line, whatever the title', () => {
  const { subject } = noticeMessage({
    kind: 'submit',
    ...notice,
    topic: { ...topic, title: '会\r\nBcc: everybody@example.jp' },
  })
  expect(subject).not.toMatch(/[\r\n]/)
})

it('invites with a link and a limit in Japan time, without a password', () => {
  const { text } = invitationMessage({
    name: '山田 花子',
    role: '医療機関・編集者',
    url: 'https://cms.example.jp/admin/reset/abc',
    expiresAt: '2026-12-01T15:30:00.000Z',
  })
  expect(text).toContain('山田 花子 様')
  expect(text).toContain('https://cms.example.jp/admin/reset/abc')
  expect(text).toContain('2026年12月2日（水）00:30まで')
})

it('resets with a link', () => {
  expect(resetMessage({ url: 'https://cms.example.jp/x' }).text).toContain(
    'https://cms.example.jp/x',
  )
})

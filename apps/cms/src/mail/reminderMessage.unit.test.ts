import { expect, it } from '@jest/globals'
import { type ReminderEntry, reminderMessage } from './reminderMessage'

const entry = (changes: Partial<ReminderEntry> = {}): ReminderEntry => ({
  kind: 'イベント',
  title: '患者サロン\n「ひだまり」',
  organization: 'みどり病院',
  startsAt: '2026-12-16T05:00:00.000Z',
  wait: 'decision',
  since: '2026-11-27T00:00:00.000Z',
  url: 'http://localhost:3001/admin/review/events/1',
  isClaimed: false,
  ...changes,
})
const mail = (entries: ReminderEntry[]) =>
  reminderMessage({
    readerName: '都の担当',
    entries,
    listUrl: 'http://localhost:3001/admin/review',
  })

it('is about one, in one line of a subject', () => {
  const { subject, text } = mail([entry({ isClaimed: true })])
  expect(subject).toBe(
    '【東京都がんポータル】承認の依頼への返事の目安を過ぎています：患者サロン 「ひだまり」',
  )
  expect(text).toContain(
    '■ 患者サロン 「ひだまり」\n承認待ち・イベント・みどり病院\n開催：2026年12月16日（水）14:00\n2026年11月27日（金）09:00から待っています（あなたが担当）\nhttp://localhost:3001/admin/review/events/1',
  )
})

it('is one mail about many, which tells where the rest is', () => {
  const { subject, text } = mail(
    Array.from({ length: 22 }, () => entry({ wait: 'look', organization: '', startsAt: null })),
  )
  expect(subject).toBe('【東京都がんポータル】事後確認の目安を過ぎています（22件）')
  expect(text.match(/■/g)).toHaveLength(20)
  expect(text).toContain('事後確認・イベント\n')
  expect(text).toContain('ほか2件は、一覧をご覧ください。')
})

it('says of both what is late', () => {
  const { text } = mail([entry(), entry({ wait: 'look' })])
  expect(text).toContain('承認の依頼への返事と事後確認の目安（2営業日以内）を過ぎたものが2件')
})

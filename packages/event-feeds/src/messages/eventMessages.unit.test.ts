import type { FeedEvent } from '../model/FeedEvent'

import { expect, it, test } from '@jest/globals'

import { aFeedEvent, anOccurrence, aVenue, site } from '../testing/aFeedEvent'
import { eventMessages } from './eventMessages'

const messagesOf = (fields: Partial<FeedEvent> = {}) =>
  eventMessages(site, aFeedEvent(fields), new Date('2026-12-01T00:00:00Z'))

test('the mail says everything that is known, the message in LINE what decides', () => {
  const { mail, line } = messagesOf({
    summary: '話しませんか',
    venue: aVenue(),
    fee: { kind: 'free', amount: null, note: null },
    contact: { name: '相談支援センター', phone: '03-0000-0000', email: null },
    organizer: { name: '駒込病院', kind: 'hospital', slug: 'komagome', website: null },
  })
  expect(mail.subject).toBe('患者サロン 12月10日（木）')
  expect(mail.body).toBe(`患者サロン

話しませんか

■日時
2026年（令和8年）12月10日（木）13:00〜15:30
■会場
駒込病院 2階 講堂
〒113-8677 東京都文京区本駒込三丁目18番22号
JR駒込駅から徒歩10分
■費用
無料
■問い合わせ先
相談支援センター
電話 03-0000-0000
■主催
駒込病院

くわしくはこちら（東京都がんポータル）
https://portal.example.jp/events/salon`)
  expect(line).toBe(`患者サロン
2026年（令和8年）12月10日（木）13:00〜15:30
会場：駒込病院 2階 講堂
費用：無料
くわしくはこちら
https://portal.example.jp/events/salon`)
})

test('nothing that nobody confirmed', () => {
  expect(JSON.stringify(messagesOf())).not.toContain('未確認')
})

it.each<[Partial<FeedEvent>, string, string]>([
  [{ status: 'cancelled', statusNote: '台風のため' }, '【中止】', '中止になりました。\n台風のため'],
  [{ status: 'postponed' }, '【延期】', '延期になりました。'],
])('%j is said first', (fields, mark, sentence) => {
  const { mail, line } = messagesOf(fields)
  expect(mail.subject.startsWith(mark)).toBe(true)
  expect(mail.body.startsWith(mark)).toBe(true)
  expect(line.startsWith(mark)).toBe(true)
  expect(mail.body).toContain(sentence)
})

test('a long title and many dates stay short in LINE', () => {
  const occurrences = Array.from({ length: 12 }, (_, index) =>
    anOccurrence({ id: String(index), date: `2026-12-${String(10 + index)}` }),
  )
  const { line } = messagesOf({ title: '緩和ケア'.repeat(100), occurrences, venue: aVenue() })
  expect(line).toContain('ほか10回')
  expect(line.length).toBeLessThan(300)
})

test('an application on a page is not said to be below', () => {
  const { application } = aFeedEvent()
  const { mail } = messagesOf({ application: { ...application, url: 'https://example.jp/form' } })
  expect(mail.body).toContain('■申込み\n申込みのページがあります\n')
  expect(mail.body).not.toContain('QR')
})

import { expect, test } from '@jest/globals'
import { toInstant } from '@tokyo-cancer-portal/domain'
import type { EventGroup, OwnEvent } from '../../../hospitalHome/eventsByStanding'
import { drawn } from '../../../../test/drawn'
import { OwnEvents } from './OwnEvents'

const now = new Date(toInstant('2026-11-28', '10:00'))
const event = (changes: Partial<OwnEvent> = {}): OwnEvent => ({
  id: 'e1',
  title: '患者サロン',
  date: '2026-12-16',
  organizer: null,
  isLive: false,
  visits: null,
  request: null,
  ...changes,
})
const events = (...groups: EventGroup[]) =>
  drawn(
    <OwnEvents
      adminRoute="/admin"
      groups={groups}
      measured={{ medianWorkingDays: 1.5, answers: 8 }}
      now={now}
    />,
  )

test('whoever has no events is told how to begin', () => {
  const element = events({ standing: 'draft', total: 0, events: [] })
  expect(element.textContent).toContain('「新しく作る」から始めてください')
  expect(element.querySelectorAll('h3, summary')).toHaveLength(0)
})

test('each state has its number; what is over is folded away', () => {
  const element = events(
    { standing: 'draft', total: 1, events: [event()] },
    { standing: 'submitted', total: 0, events: [] },
    { standing: 'ended', total: 1, events: [event({ id: 'e2' })] },
  )
  expect([...element.querySelectorAll('h3')].map((one) => one.textContent)).toEqual([
    '下書き（1件）',
  ])
  expect(element.querySelector('summary')?.textContent).toBe('終了（1件）')
  expect(element.querySelector('details')?.open).toBe(false)
  expect(element.querySelector('a')?.getAttribute('href')).toBe('/admin/collections/events/e1')
})

test('only a longer list leads to all of it', () => {
  const ten = Array.from({ length: 10 }, (_, index) => event({ id: `e${index}` }))
  expect(events({ standing: 'draft', total: 10, events: ten }).querySelectorAll('a')).toHaveLength(
    10,
  )
  const links = events({ standing: 'draft', total: 11, events: ten }).querySelectorAll('a')
  expect(links).toHaveLength(11)
  expect(links[10]?.textContent).toBe('下書きの11件をすべて見る')
})

test('what waits says since when, and until when an answer is promised', () => {
  const since = toInstant('2026-11-27', '16:00')
  const claim = { name: '佐藤', since: toInstant('2026-11-28', '09:00'), isOwn: false }
  const of = (isLate: boolean) =>
    events({
      standing: 'submitted',
      total: 1,
      events: [event({ request: { since, promisedOn: '2026-12-01', isLate, claim } })],
    }).textContent
  expect(of(false)).toContain('2営業日以内')
  expect(of(false)).toContain('ふだんは1.5営業日ほど。この90日の8件から')
  expect(of(false)).toContain('佐藤さんが確認しています（2026年11月28日（土）09:00から）。')
  expect(of(false)).toContain(
    '2026年11月27日（金）16:00に依頼しました。2026年12月1日（火）までにお答えする予定です。',
  )
  expect(of(true)).toContain('お待たせしています（目安は2026年12月1日（火）でした）。')
})

test('what is known of an event is said, what is not is said to be missing', () => {
  const text = (changes: Partial<OwnEvent>) =>
    events({ standing: 'draft', total: 1, events: [event(changes)] }).textContent
  expect(text({})).toContain('開催 2026年12月16日（水）')
  expect(text({ date: null })).toContain('開催日はまだ入っていません')
  expect(text({ organizer: '中央病院' })).toContain('・主催 中央病院')
  expect(text({ isLive: true })).toContain('変える前の内容が、サイトに載っています。')
})

test('what is public says how often it was looked at; what is not says nothing of it', () => {
  const visits = { views: 1200, calendars: 3 }
  const element = events(
    { standing: 'draft', total: 1, events: [event()] },
    { standing: 'published', total: 1, events: [event({ id: 'e2', visits })] },
  )
  const [draft, published] = element.querySelectorAll('li')
  expect(published?.textContent).toContain('閲覧 1,200回・カレンダー追加 3回')
  expect(draft?.textContent).not.toContain('閲覧')
})

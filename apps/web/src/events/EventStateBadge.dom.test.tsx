import { expect, jest, test } from '@jest/globals'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

import { anEvent } from '../testing/anEvent'
import { portalEnv } from '../testing/portalEnv'

jest.unstable_mockModule('../env', () => ({ env: () => portalEnv }))
const { EventStateBadge } = await import('./EventStateBadge')
const { EventCard } = await import('./EventCard')
const { EventDates } = await import('./EventDates')
const { EventFacts } = await import('./EventFacts')
const { EventNotice } = await import('./EventNotice')

const now = new Date('2026-11-22T03:00:00.000Z')

function show(node: React.ReactNode): HTMLElement {
  const element = document.createElement('div')
  flushSync(() => createRoot(element).render(node))
  return element
}

test.each([
  [{ archiveVideo: { url: 'https://www.youtube.com/watch?v=1' } }, '動画を公開中'],
  [{ archiveVideo: { title: '講演' } }, '動画は未掲載'],
  [{ archiveVideo: { url: 'javascript:alert(1)' } }, '動画は未掲載'],
  [{}, '動画は未掲載'],
])('a recorded event with %j', (fields, words) => {
  const event = anEvent([{ date: '2026-10-21' }], { format: 'archive', ...fields })
  expect(show(<EventStateBadge event={event} now={now} />).textContent).toBe(words)
})

test('the date of a postponed event is said to hold no longer', () => {
  const date = [{ date: '2026-12-16' }]
  const card = (fields: object) =>
    show(<EventCard event={anEvent(date, fields)} level={2} now={now} />).textContent
  expect(card({ status: 'postponed' })).toContain('延期前の日時：2026年12月16日')
  expect(card({})).not.toContain('延期前')
  const facts = (fields: object) =>
    show(<EventFacts event={anEvent(date, fields)} dates="" />).querySelector('dt')?.textContent
  expect(facts({ status: 'postponed' })).toBe('延期前の日時')
  expect(facts({})).toBe('日時')
})

test('state and date of an event follow the name they belong to', () => {
  const event = anEvent([{ date: '2026-12-16' }], { title: '患者サロン', status: 'cancelled' })
  const card = show(<EventCard event={event} level={2} now={now} />)
  expect(card.textContent).toMatch(/^患者サロン中止.*2026年12月16日/)
  expect(card.querySelector('article')?.firstElementChild?.localName).toBe('h2')
})

test('one date of an event has a state of its own', () => {
  const event = anEvent(
    [{ date: '2026-11-18' }, { date: '2026-12-16', status: 'cancelled' }, { date: '2027-01-20' }],
    { application: { required: 'not-required' } },
  )
  const words = event.occurrences.map(
    (occurrence) =>
      show(<EventStateBadge event={event} occurrence={occurrence} now={now} />).textContent,
  )
  expect(words).toEqual(['終了', '中止', '申込不要'])
  expect(show(<EventStateBadge event={event} now={now} />).textContent).toBe('申込不要')
})

test.each([
  ['2026-12-16', '申込不要変更あり'],
  ['2026-11-18', '終了'],
])('what was changed of an event on %s is said beside its state', (date, words) => {
  const fields = { status: 'changed', application: { required: 'not-required' } }
  const event = anEvent([{ date }], fields)
  expect(show(<EventStateBadge event={event} now={now} />).textContent).toBe(words)
})

test('the dates of a series lead to their pages, and those that are over are folded away', () => {
  const event = anEvent([{ date: '2026-11-18' }, { date: '2026-12-16' }, { date: '2027-01-20' }])
  const dates = show(<EventDates event={event} now={now} />)
  const links = (root: ParentNode | null) =>
    Array.from(root?.querySelectorAll('a') ?? [], (link) => link.getAttribute('href'))
  expect(links(dates)).toEqual([
    '/events/salon/2026-12-16',
    '/events/salon/2027-01-20',
    '/events/salon/2026-11-18',
  ])
  expect(links(dates.querySelector('details'))).toEqual(['/events/salon/2026-11-18'])
  expect(dates.querySelector('summary')?.textContent).toBe('これまでの開催日（1回）')
  expect(links(show(<EventDates event={anEvent([{ date: '2026-12-16' }])} now={now} />))).toEqual(
    [],
  )
})

test('what does not take place says why and whom to ask, or that nobody said why', () => {
  const notice = (fields: object) =>
    show(<EventNotice event={anEvent([{ date: '2026-12-16' }], fields)} now={now} />).textContent
  const contact = { name: '相談室', phone: '03-1234-5678' }
  expect(notice({ status: 'cancelled', statusNote: '台風のため', contact })).toMatch(
    /中止になりました.*台風のため.*相談室にお問い合わせください.*03-1234-5678/,
  )
  expect(notice({ status: 'postponed' })).toContain('理由：未確認')
  expect(notice({})).toBe('')
})

import { describe, expect, jest, test } from '@jest/globals'
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
const { MissedDates } = await import('./MissedDates')
const { loadOccurrence } = await import('./occurrence/loadOccurrence')
const { OccurrenceNotice } = await import('./occurrence/OccurrenceNotice')
const { OccurrenceWhen } = await import('./occurrence/OccurrenceWhen')

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

describe('one date that is called off', () => {
  const off = {
    date: '2026-12-16',
    status: 'postponed' as const,
    statusNote: '会場の都合です。\n1月6日に開きます。',
    note: 'お金の話',
  }
  const series = (...others: Parameters<typeof anEvent>[0]) =>
    anEvent([{ date: '2026-11-18' }, off, ...others])
  const text = (node: React.ReactNode) => show(node).textContent
  const later = { date: '2027-01-20' }

  test('before the next that is held is said first, with the reason and whom to ask', () => {
    const event = anEvent([off, later], { contact: { name: '相談室' } })
    expect(text(<MissedDates event={event} now={now} />)).toMatch(
      /^次の回は、予定の日に開かれません延期：2026年12月16日（水）会場の都合です。\n1月6日.*相談室/,
    )
    expect(text(<EventNotice event={event} now={now} />)).toBe('')
    const dates = show(<EventDates event={event} now={now} />)
    expect(dates.querySelector('s')?.textContent).toContain('12月16日')
    expect(dates.textContent).toContain('1月6日に開きます。')
    expect(dates.textContent).toContain('お金の話')
  })

  test('in a list is said beside the next date', () => {
    const card = text(<EventCard event={series(later)} level={2} now={now} />)
    expect(card).toContain('延期：2026年12月16日（水）')
    expect(card).toContain('2027年1月20日')
    expect(card).not.toContain('延期前')
  })

  test('as the last one stands for the event, which is not over yet', () => {
    const event = series()
    const card = text(<EventCard event={event} level={2} now={now} />)
    expect(card).toMatch(/延期前の日時：2026年12月16日/)
    expect(card).not.toContain('延期：2026')
    expect(text(<EventStateBadge event={event} now={now} />)).toBe('延期')
    expect(text(<MissedDates event={event} now={now} />)).toContain('会場の都合です。')
  })

  test('after the next, or in the past, is no news', () => {
    const event = anEvent([
      { ...off, date: '2026-11-18' },
      { date: '2026-12-16' },
      { ...off, ...later },
    ])
    expect(text(<MissedDates event={event} now={now} />)).toBe('')
    expect(text(<EventNotice event={event} now={now} />)).toBe('')
  })

  test('has its reason on its own page, once, and its theme', () => {
    const data = loadOccurrence(series(later), off.date)
    if (!data) throw new Error('No such day')
    const notice = text(<OccurrenceNotice data={data} now={now} />)
    expect(notice).toMatch(/^この日の回は延期になりました会場の都合です。/)
    expect(notice).toContain('この次の開催日は、')
    const when = show(<OccurrenceWhen data={data} now={now} />)
    expect(when.querySelector('s')).not.toBeNull()
    expect(when.textContent).toContain('お金の話')
    expect(when.textContent).not.toContain('会場の都合')
  })

  test('does not mark the pages of the others', () => {
    const data = loadOccurrence(series(later), later.date)
    if (!data) throw new Error('No such day')
    expect(text(<OccurrenceNotice data={data} now={now} />)).toBe('')
  })

  test('of an event with a single date is the event', () => {
    const event = anEvent([off])
    expect(text(<MissedDates event={event} now={now} />)).toBe('')
    expect(text(<EventNotice event={event} now={now} />)).toMatch(
      /^このイベントは延期になりました会場の都合です。/,
    )
    expect(text(<EventDates event={event} now={now} />)).toContain('（この回は延期）')
    const terms = show(<EventFacts event={event} dates="" />).querySelector('dt')
    expect(terms?.textContent).toBe('延期前の日時')
  })
})

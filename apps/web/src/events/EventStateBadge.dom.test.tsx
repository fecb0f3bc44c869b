import { expect, jest, test } from '@jest/globals'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

import { anEvent } from '../testing/anEvent'
import { portalEnv } from '../testing/portalEnv'

jest.unstable_mockModule('../env', () => ({ env: () => portalEnv }))
const { EventStateBadge } = await import('./EventStateBadge')
const { EventCard } = await import('./EventCard')
const { EventFacts } = await import('./EventFacts')

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

import type { Frame } from './loadFrame'

import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

import { portalEnv } from '../testing/portalEnv'

let now = new Date()
let ends: string[] = []
jest.unstable_mockModule('../env', () => ({ env: () => portalEnv }))
jest.unstable_mockModule('../dates/requestTime', () => ({ requestTime: () => now }))
jest.unstable_mockModule('../http/noteFacts', () => ({
  noteEnd: (at: number) => ends.push(new Date(at + 9 * 3_600_000).toISOString().slice(0, 16)),
}))
const { ConsultationSection } = await import('./ConsultationSection')

beforeEach(() => {
  ends = []
})

const HOURS = {
  spans: [
    { weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'] as const, opens: '09:00', closes: '17:00' },
  ],
  closedOnHolidays: true,
  closedAtNewYear: true,
  closedPeriods: [],
  validFrom: null,
}
const DESK = {
  name: '東京都がん相談窓口',
  phone: '03-0000-0000',
  openingHours: HOURS,
  hours: '予約の方を優先します。',
  email: null,
  url: null,
}

function show(local: string, desk: object | null, hasConsultationCenters = false): HTMLElement {
  now = new Date(`${local}:00+09:00`)
  const frame = {
    siteName: 'がんポータル',
    navigation: null,
    settings: { consultation: desk },
    hasConsultationCenters,
  } as unknown as Frame
  const element = document.createElement('div')
  flushSync(() => createRoot(element).render(<ConsultationSection frame={frame} />))
  return element
}

/** The first moment at which the page is no longer right. */
const goodUntil = () => ends.toSorted()[0]

describe('the desk at the end of every page', () => {
  test('says that somebody answers now, and is good until they go home', () => {
    const text = show('2026-11-26T16:59', DESK).textContent
    expect(text).toContain('いま受付中（17:00まで）')
    expect(text).toContain('月〜金 9:00〜17:00（祝日・年末年始を除く）予約の方を優先します。')
    expect(text).toContain('ほかの相談先')
    expect(goodUntil()).toBe('2026-11-26T17:00')
  })

  test('says when next, at night, over a holiday, and what can be done until then', () => {
    expect(show('2026-11-26T23:00', DESK).textContent).toContain('次は11月27日（金） 9:00から')
    expect(goodUntil()).toBe('2026-11-27T09:00')
    const text = show('2026-11-20T17:00', DESK).textContent
    expect(text).toContain('いまは受付時間外')
    expect(text).toContain('次は11月24日（火） 9:00から')
    expect(text).toContain('受付時間の外でもできること')
  })

  test('can be called in either case', () => {
    for (const time of ['2026-11-26T16:59', '2026-11-26T23:00']) {
      const links = [...show(time, DESK).querySelectorAll('a')]
      expect(links.map((link) => link.getAttribute('href'))).toContain('tel:0300000000')
    }
  })

  test('promises nothing of which nobody knows', () => {
    const text = show('2026-11-26T10:00', {
      ...DESK,
      phone: null,
      openingHours: null,
      hours: null,
    }).textContent
    expect(text).toContain('電話番号と受付時間は未確認です。かかっている病院があるときは')
    expect(text).not.toMatch(/いま|次は/)
    expect(goodUntil()).toBeUndefined()
  })

  test('announces days on which it is closed, and forgets them when they are over', () => {
    const closedPeriods = [{ from: '2026-12-26', to: '2027-01-05', note: '点検' }]
    const desk = { ...DESK, openingHours: { ...HOURS, closedPeriods } }
    const words = '休み：12月26日（土）〜1月5日（火）（点検）'
    expect(show('2026-11-26T10:00', desk).textContent).toContain(words)
    expect(show('2026-10-26T10:00', desk).textContent).not.toContain(words)
    expect(show('2027-01-06T10:00', desk).textContent).not.toContain(words)
  })

  test('says from when new hours hold, instead of promising them early', () => {
    const desk = { ...DESK, openingHours: { ...HOURS, validFrom: '2026-12-01' } }
    const text = show('2026-11-26T10:00', desk).textContent
    expect(text).toContain('12月1日（火）から：月〜金')
    expect(text).toContain('受付時間は未確認')
    expect(goodUntil()).toBe('2026-12-01T00:00')
    expect(show('2026-12-01T10:00', desk).textContent).not.toContain('から：')
  })

  test('leads on even where there is no desk at all', () => {
    const hrefs = [...show('2026-11-26T10:00', null, true).querySelectorAll('a')].map((link) =>
      link.getAttribute('href'),
    )
    expect(hrefs).toEqual([
      '/consultation',
      '/hospitals?consultation=yes',
      '/chat',
      '/events?format=online',
    ])
  })
})

import { expect, test } from '@jest/globals'
import { CHAT_LIMIT, CHAT_UNREAD_LIMIT, VISITOR_LIMITS } from '@tokyo-cancer-portal/domain'

import { VisitorLimits } from './VisitorLimits'

const now = Date.parse('2026-11-26T03:00:00Z')
const HOUR = 60 * 60 * 1000

type Form = Parameters<VisitorLimits['take']>[0]
const report = (address: string): Form => ({ address, page: '/contents/a', kind: 'report' })
const answer = (address: string, page: string): Form => ({ address, page, kind: 'answer' })

test('so many reports from one address in an hour, and no more', () => {
  const limits = new VisitorLimits()
  const taken = Array.from({ length: 12 }, () => limits.take(report('192.0.2.1'), now))
  expect(taken.filter((wait) => wait === null)).toHaveLength(VISITOR_LIMITS.reports.attempts)
  expect(taken.at(-1)).toBe(3600)
  expect(limits.take(report('192.0.2.2'), now)).toBeNull()
  expect(limits.take(answer('192.0.2.1', '/contents/a'), now)).toBeNull()
  expect(limits.take(report('192.0.2.1'), now + HOUR)).toBeNull()
})

test('so many answers to one page, and to all pages', () => {
  const limits = new VisitorLimits()
  const onePage = Array.from({ length: 6 }, () => limits.take(answer('192.0.2.1', '/a'), now))
  expect(onePage.at(-2)).toBeNull()
  expect(onePage.at(-1)).toBeGreaterThan(0)
  const pages = Array.from({ length: 40 }, (_, at) =>
    limits.take(answer('192.0.2.1', `/p${at}`), now),
  )
  expect(pages.filter((wait) => wait === null)).toHaveLength(VISITOR_LIMITS.answers.attempts - 5)
})

test('so many questions from one address in a minute; others, and reports, go on', () => {
  const limits = new VisitorLimits()
  const taken = Array.from({ length: 70 }, () => limits.takeQuestion('192.0.2.1', now))
  expect(taken.filter((wait) => wait === null)).toHaveLength(CHAT_LIMIT.attempts)
  expect(taken.at(-1)).toBe(60)
  const unread = Array.from({ length: 130 }, () => limits.takeUnreadQuestion('192.0.2.1', now))
  expect(unread.filter((wait) => wait === null)).toHaveLength(CHAT_UNREAD_LIMIT.attempts)
  expect(limits.takeQuestion('192.0.2.2', now)).toBeNull()
  expect(limits.takeUnread('192.0.2.1', now)).toBeNull()
  expect(limits.take(report('192.0.2.1'), now)).toBeNull()
  expect(limits.takeQuestion('192.0.2.1', now + 60_000)).toBeNull()
})

test('a network of IPv6 is one visitor', () => {
  const limits = new VisitorLimits()
  for (let at = 0; at < VISITOR_LIMITS.reports.attempts; at += 1) {
    expect(limits.take(report(`2001:db8::1:${at}`), now)).toBeNull()
  }
  expect(limits.take(report('2001:0db8:0:0:ffff::9'), now)).toBeGreaterThan(0)
  expect(limits.take(report('2001:db8:0:1::1'), now)).toBeNull()
})

test('what is held stays small, and names no address', () => {
  const limits = new VisitorLimits()
  for (let at = 0; at < 60_000; at += 1)
    limits.take(report(`10.${at >> 16}.${(at >> 8) & 255}.${at & 255}`), now)
  expect(JSON.stringify(limits)).not.toContain('10.0.')
  // The oldest are forgotten, the newest are not.
  for (let at = 1; at < VISITOR_LIMITS.reports.attempts; at += 1)
    limits.take(report('10.0.234.95'), now)
  expect(limits.take(report('10.0.234.95'), now)).toBeGreaterThan(0)
})

test('a new day begins with a new salt', () => {
  const limits = new VisitorLimits()
  const midnight = Date.parse('2026-11-26T15:00:00Z')
  for (let at = 0; at < 11; at += 1) limits.take(report('192.0.2.1'), midnight - 1000)
  expect(limits.take(report('192.0.2.1'), midnight - 1)).toBeGreaterThan(0)
  expect(limits.take(report('192.0.2.1'), midnight)).toBeNull()
})

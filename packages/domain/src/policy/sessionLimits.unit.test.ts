import { describe, expect, it } from '@jest/globals'
import { isSessionOver, sessionExpiry, sessionWarning } from './sessionLimits'

const at = (time: string) => new Date(`2026-11-26T${time}+09:00`)
const createdAt = at('09:00:00')

describe('when a session ends', () => {
  it.each([
    ['09:00:00', '10:00:00'],
    ['12:30:00', '13:30:00'],
    ['19:59:59', '20:59:59'],
    ['20:30:00', '21:00:00'],
    ['20:59:59', '21:00:00'],
  ])('last seen at %s: at %s', (seen, end) => {
    expect(sessionExpiry(createdAt, at(seen))).toEqual(at(end))
  })
})

describe('whether it is over', () => {
  it.each([
    ['10:00:00', '09:59:59', false],
    ['10:00:00', '10:00:00', true],
    ['10:00:00', '10:00:01', true],
    // An end that somebody has put beyond the last possible one does not count.
    ['23:00:00', '20:59:59', false],
    ['23:00:00', '21:00:00', true],
  ])('ends at %s, now %s: %s', (end, now, expected) => {
    expect(isSessionOver({ createdAt, expiresAt: at(end) }, at(now))).toBe(expected)
  })
})

describe('what people are told', () => {
  it.each([
    ['10:00:00', '09:54:59', null],
    ['10:00:00', '09:55:00', 'idle'],
    ['10:00:00', '10:00:30', 'idle'],
    ['21:00:00', '20:54:59', null],
    ['21:00:00', '20:55:00', 'absolute'],
    ['20:57:00', '20:56:00', 'absolute'],
  ])('ends at %s, now %s: %s', (end, now, expected) => {
    expect(sessionWarning({ createdAt, expiresAt: at(end) }, at(now))).toBe(expected)
  })
})

import { describe, expect, it } from '@jest/globals'
import { toInstant } from '../time/toInstant'
import { workingDaysBetween } from '../workingDays/workingDaysBetween'
import { answerTime, type ReviewStep } from './answerTime'
import { medianOf } from './medianOf'
import { byRisk, reviewRisk, type WaitingTimes } from './reviewRisk'

/** A Friday. */
const NOW = new Date(toInstant('2026-11-27', '10:00'))
const item = (since: string, startsOn: string | null): WaitingTimes => ({
  since: toInstant(since, '09:00'),
  startsAt: startsOn && toInstant(startsOn, '14:00'),
})

describe('reviewRisk', () => {
  it.each<[string, string, string | null, string]>([
    ['an event today', '2026-11-27', '2026-11-27', 'urgent'],
    ['an event in 10 days', '2026-11-27', '2026-12-07', 'urgent'],
    ['an event in 11 days', '2026-11-27', '2026-12-08', 'soon'],
    ['an event in 20 days', '2026-11-27', '2026-12-17', 'soon'],
    ['an event in 21 days', '2026-11-27', '2026-12-18', 'calm'],
    ['a page submitted yesterday', '2026-11-26', null, 'calm'],
    ['a page whose answer is promised for today', '2026-11-25', null, 'soon'],
    ['a page whose answer is late', '2026-11-24', null, 'urgent'],
    ['an event far away whose answer is late', '2026-11-20', '2027-03-01', 'urgent'],
    ['an event that is over, submitted today', '2026-11-27', '2026-11-20', 'calm'],
  ])('%s', (_what, since, startsOn, risk) => {
    expect(reviewRisk(item(since, startsOn), NOW)).toBe(risk)
  })
})

describe('byRisk', () => {
  it('puts what presses first, then the nearest event, then what waited longest', () => {
    const late = item('2026-11-20', null)
    const tomorrow = item('2026-11-27', '2026-11-28')
    const nextWeek = item('2026-11-27', '2026-12-04')
    const dueToday = item('2026-11-25', null)
    const twoWeeks = item('2026-11-27', '2026-12-11')
    const page = item('2026-11-26', null)
    const newerPage = item('2026-11-27', null)
    const far = item('2026-11-27', '2027-01-20')
    const order = [tomorrow, nextWeek, late, twoWeeks, dueToday, far, page, newerPage]
    expect(order.toReversed().toSorted(byRisk(NOW))).toEqual(order)
  })
})

it.each<[string, string, number]>([
  ['2026-11-27', '2026-11-27', 0],
  ['2026-11-27', '2026-11-26', 0],
  ['2026-11-26', '2026-11-27', 1],
  ['2026-11-27', '2026-11-30', 1],
  ['2026-11-20', '2026-11-24', 1],
  ['2026-12-28', '2027-01-04', 1],
])('from %s to %s %i working days pass', (from, to, count) => {
  expect(workingDaysBetween(from, to)).toBe(count)
})

it.each<[number[], number | null]>([
  [[], null],
  [[3], 3],
  [[3, 1], 2],
  [[10, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
])('the median of %j is %p', (numbers, median) => {
  expect(medianOf(numbers)).toBe(median)
})

describe('answerTime', () => {
  const step = (documentId: string, action: string, date: string): ReviewStep => ({
    documentId,
    action,
    at: toInstant(date, '12:00'),
  })
  const answered = (documentId: string, from: string, to: string, action = 'approve') => [
    step(documentId, 'submit', from),
    step(documentId, action, to),
  ]
  const five = [
    ...answered('a', '2026-11-16', '2026-11-16'),
    ...answered('b', '2026-11-16', '2026-11-17', 'return'),
    ...answered('c', '2026-11-16', '2026-11-18'),
    ...answered('d', '2026-11-20', '2026-11-24'),
    ...answered('e', '2026-11-16', '2026-11-27'),
  ]

  it('is the median of the working days until an answer, whichever it was', () => {
    expect(answerTime(five)).toEqual({ medianWorkingDays: 1, answers: 5 })
  })

  it('says nothing of fewer than five answers', () => {
    expect(answerTime(five.slice(2))).toBeNull()
  })

  it('counts each request of a document, and none that was taken back or never answered', () => {
    const steps = [
      ...five,
      ...answered('a', '2026-11-24', '2026-11-25'),
      step('f', 'submit', '2026-11-02'),
      step('f', 'recall', '2026-11-03'),
      step('f', 'approve', '2026-11-27'),
      step('g', 'submit', '2026-11-02'),
      step('h', 'approve', '2026-11-27'),
    ]
    expect(answerTime(steps)?.answers).toBe(6)
  })
})

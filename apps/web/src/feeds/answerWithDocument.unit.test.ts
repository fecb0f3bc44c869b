import { describe, expect, test } from '@jest/globals'

import { answerWithDocument } from './answerWithDocument'

let serial = 0
const aPath = () => `/document-${(serial += 1)}`
const noon = new Date('2026-11-25T03:00:00.400Z')
const later = (seconds: number) => new Date(noon.getTime() + seconds * 1000)
const make = ({ path = aPath(), body = 'BEGIN:VCALENDAR', now = noon, filename = '' } = {}) =>
  answerWithDocument(
    { path, type: 'text/calendar; charset=utf-8', body, ...(filename ? { filename } : {}) },
    now,
  )
const modified = (answer: Response) => answer.headers.get('last-modified')

test('an answer can be kept, and asked about again', async () => {
  const answer = make({ filename: 'salon.ics' })
  expect(answer.status).toBe(200)
  expect(Object.fromEntries(answer.headers)).toEqual({
    'last-modified': 'Wed, 25 Nov 2026 03:00:00 GMT',
    'cache-control': 'public, max-age=0, must-revalidate, no-transform',
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': 'attachment; filename="salon.ics"',
  })
  expect(await answer.text()).toBe('BEGIN:VCALENDAR')
})

describe('Last-Modified', () => {
  test('stays while the document does', () => {
    const path = aPath()
    const first = modified(make({ path }))
    expect(modified(make({ path, now: later(60) }))).toBe(first)
  })

  test('of a change within the same second is another as soon as it may be', () => {
    const path = aPath()
    const first = modified(make({ path, body: 'a' }))
    make({ path, body: 'b', now: later(0.3) })
    expect(modified(make({ path, body: 'b', now: later(60) }))).not.toBe(first)
  })

  test('moves when something was taken away, and when it came back', () => {
    const path = aPath()
    make({ path, body: 'two' })
    expect(modified(make({ path, body: 'one', now: later(10) }))).toBe(later(10).toUTCString())
    expect(modified(make({ path, body: 'two', now: later(30) }))).toBe(later(30).toUTCString())
  })
})

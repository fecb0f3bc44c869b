import type { AddressInfo } from 'node:net'

import { once } from 'node:events'
import { createServer } from 'node:http'

import { expect, jest, test } from '@jest/globals'

import { factsOf } from '../http/renderFacts'
import { provideResponses } from '../http/responseContext'
import { anEvent } from '../testing/anEvent'

let now = new Date(0)
jest.unstable_mockModule('../dates/requestTime', () => ({ requestTime: () => now }))
const { timeOfEvents } = await import('./timeOfEvents')

const event = anEvent([{ date: '2026-12-10', startTime: '13:00', endTime: '15:00' }], {
  application: {
    required: 'required',
    opensOn: '2026-11-20',
    deadlineAt: '2026-12-03T08:00:00.000Z',
  },
})

/** Until when a document is good that shows these events at this moment. */
async function goodUntil(moment: string, events: Parameters<typeof timeOfEvents>[0]) {
  now = new Date(moment)
  const endResponses = provideResponses()
  const server = createServer((_request, response) => {
    timeOfEvents(events)
    response.end(String(factsOf(response).goodUntil))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const answer = await fetch(`http://127.0.0.1:${port}/`, { headers: { connection: 'close' } })
  const text = await answer.text()
  server.close()
  endResponses()
  return new Date(Number(text)).toISOString()
}

test.each([
  ['the opening', '2026-11-19T14:30:00.000Z', '2026-11-19T15:00:00.000Z'],
  ['the last days of the application', '2026-11-29T14:30:00.000Z', '2026-11-29T15:00:00.000Z'],
  ['the deadline', '2026-12-03T07:59:00.000Z', '2026-12-03T08:00:00.001Z'],
  ['the minute of the deadline itself', '2026-12-03T08:00:00.000Z', '2026-12-03T08:00:00.001Z'],
  ['the end of the day after it', '2026-12-03T08:01:00.000Z', '2026-12-03T15:00:00.000Z'],
  ['the start', '2026-12-10T03:00:00.000Z', '2026-12-10T04:00:00.000Z'],
  ['the end', '2026-12-10T04:00:00.000Z', '2026-12-10T06:00:00.001Z'],
  ['the day, when all is over', '2027-01-05T03:00:00.000Z', '2027-01-05T15:00:00.000Z'],
])('a document is good until %s', async (_what, moment, until) => {
  expect(await goodUntil(moment, [event])).toBe(until)
})

test('of several events the next change counts, and without any the day', async () => {
  const earlier = anEvent([{ date: '2026-11-20', startTime: '09:00', endTime: '10:00' }])
  expect(await goodUntil('2026-11-19T23:00:00.000Z', [event, earlier])).toBe(
    '2026-11-20T00:00:00.000Z',
  )
  expect(await goodUntil('2026-11-20T23:00:00.000Z', [])).toBe('2026-11-21T15:00:00.000Z')
})

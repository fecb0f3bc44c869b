import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'

import { once } from 'node:events'
import { createServer } from 'node:http'

import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { currentTime } from '../dates/currentTime'
import { currentTimeUntil } from '../dates/currentTimeUntil'
import { noteAnswer } from './noteFacts'
import { FACTS_HEADER, RENDER_HEADER } from './renderFacts'
import { provideResponses } from './responseContext'

let server: Server
let url: string
let render: () => void

let endResponses: () => void

beforeAll(async () => {
  endResponses = provideResponses()
  server = createServer((_, response) => {
    setTimeout(() => {
      render()
      response.end('page')
    }, 1)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  endResponses()
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
})

const factsOfNext = async () => {
  const { headers } = await fetch(url, { headers: { [RENDER_HEADER]: '1' } })
  return JSON.parse(headers.get(FACTS_HEADER) ?? '') as Record<string, unknown>
}

test('an answer to our own server carries what it was made of', async () => {
  render = () => {
    noteAnswer({ tags: ['topics', 'events'], state: 'copy' })
    noteAnswer({ tags: ['events', 'media'], state: 'current' })
  }
  expect(await factsOfNext()).toEqual({
    tags: ['events', 'media', 'topics'],
    state: 'copy',
    goodUntil: null,
  })
})

test('whoever asks for the time makes the document good for a minute', async () => {
  render = () => void currentTime()
  const before = Date.now()
  const { goodUntil } = await factsOfNext()
  expect(goodUntil).toBeGreaterThanOrEqual(before + 60_000)
  expect(goodUntil).toBeLessThanOrEqual(Date.now() + 60_000)
})

test('whoever says when it changes makes it good until the next change', async () => {
  const next = new Date(Date.now() + 3_600_000).toISOString()
  const later = new Date(Date.now() + 7_200_000).toISOString()
  render = () => void currentTimeUntil(['2020-01-01T00:00:00Z', later, null, 'nonsense', next])
  expect(await factsOfNext()).toMatchObject({ goodUntil: Date.parse(next) })
})

test('nobody else is told', async () => {
  render = () => noteAnswer({ tags: ['topics'], state: 'current' })
  expect((await fetch(url)).headers.get(FACTS_HEADER)).toBeNull()
})

test('outside of a request nothing is noted', () => {
  expect(() => noteAnswer({ tags: ['topics'], state: 'current' })).not.toThrow()
})

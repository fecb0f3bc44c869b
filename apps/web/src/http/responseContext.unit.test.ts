import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'

import { once } from 'node:events'
import { createServer } from 'node:http'

import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { requestLanguage } from '../languages/requestLanguage'
import { requestPath } from '../languages/requestPath'
import { answerWith, provideResponses } from './responseContext'

let server: Server
let url: string
let ends: (() => void)[]

beforeAll(async () => {
  ends = [provideResponses(), provideResponses()]
  server = createServer((request, response) => {
    const status = Number(request.url?.slice(1)) || 200
    setTimeout(() => {
      answerWith(status, {
        'x-path': request.url ?? '',
        'x-language': requestLanguage(),
        'x-page': requestPath(),
      })
      response.end()
    }, Math.random() * 20)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  for (const end of ends) end()
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
})

test('requests at the same time, over kept connections, each get their own status', async () => {
  const statuses = Array.from({ length: 60 }, (_, index) => [200, 301, 404, 410, 503][index % 5])
  const answers = await Promise.all(
    statuses.map(
      async (status) => (await fetch(`${url}/${status}`, { redirect: 'manual' })).status,
    ),
  )
  expect(answers).toEqual(statuses)
})

test('an address that cannot be decoded is one where nothing is', async () => {
  expect((await fetch(`${url}/%E0%A4%A`)).headers.get('x-path')).toBe('/undecodable')
  expect((await fetch(`${url}/%E3%81%82?q=%E0%A4%A`)).headers.get('x-path')).toMatch(/^\/%E3/)
})

test('outside of a request there is nothing to answer', () => {
  expect(() => answerWith(404)).toThrow('unknown')
})

test.each([
  ['/hospitals?area=tama', 'ja', '/hospitals?area=tama'],
  ['/en/hospitals?area=tama', 'en', '/hospitals?area=tama'],
  ['/easy', 'easy', '/'],
  // What exists once is nowhere below a prefix: no page has this path.
  ['/en/media/a.pdf', 'en', '/en/media/a.pdf'],
  ['/en/api/health/live', 'en', '/en/api/health/live'],
  ['/en/events.ics', 'en', '/en/events.ics'],
  ['/fr/hospitals', 'ja', '/fr/hospitals'],
])('Next gets %s in %s as %s', async (target, language, path) => {
  // Whatever a visitor says beside the address.
  const { headers } = await fetch(`${url}${target}`, {
    headers: { 'accept-language': 'fr', 'x-portal-language': 'easy', 'x-language': 'easy' },
  })
  expect(headers.get('x-language')).toBe(language)
  expect(headers.get('x-path')).toBe(path)
  expect(headers.get('x-page')).toBe(path)
})

test('outside of a request everything is Japanese', () => {
  expect([requestLanguage(), requestPath()]).toEqual(['ja', '/'])
})

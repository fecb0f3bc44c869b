import { expect, jest, test } from '@jest/globals'
import { renderToReadableStream } from 'react-dom/server.edge'

import { portalEnv } from '../testing/portalEnv'

jest.unstable_mockModule('../env', () => ({ env: () => portalEnv }))
const { definePage } = await import('./definePage')

const LISTS = '/resources'

/** The addresses that a page prints. */
async function printed(path: string, shared: boolean, query: Record<string, string>) {
  const { Page } = definePage({
    path: () => path,
    load: async () => ({ title: '題名' }),
    describe: ({ title }) => ({ title }),
    shared,
    View: () => null,
  })
  const page = await Page({ params: Promise.resolve({}), searchParams: Promise.resolve(query) })
  const html = await new Response(await renderToReadableStream(page)).text()
  expect(html.includes('<share-page')).toBe(shared)
  return Array.from(html.matchAll(/print:flex.*?<br\/>(.*?)<\/p>/g), ([, address]) =>
    address?.replaceAll('&amp;', '&'),
  )
}

test.each([true, false])('every page prints its address once (handed on: %s)', async (shared) => {
  expect(await printed('/topics', shared, {})).toEqual(['https://portal.example.jp/topics'])
})

test('the address of a list has its conditions, and nothing else that was asked for', async () => {
  const query = { type: 'video', audience: 'family', from: 'evil' }
  expect(await printed(LISTS, false, query)).toEqual([
    'https://portal.example.jp/resources?audience=family&type=video',
  ])
  expect(await printed('/topics', false, query)).toEqual(['https://portal.example.jp/topics'])
})

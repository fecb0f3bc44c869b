import type { PreviewOutcome } from './previewOutcome'

import { beforeEach, expect, jest, test } from '@jest/globals'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

import { portalEnv } from '../testing/portalEnv'

const MARKER = '2c1d113b-0000-4000-8000-000000000001'

const refresh = jest.fn()
const outcome = jest.fn<(request: { typed: string }) => Promise<PreviewOutcome>>()
jest.unstable_mockModule('next/navigation', () => ({
  useRouter: () => ({ refresh, replace: jest.fn() }),
}))
jest.unstable_mockModule('../env', () => ({ env: () => portalEnv }))
const responses = await import('../http/responseContext')
jest.unstable_mockModule('../http/responseContext', () => ({
  ...responses,
  answerWith: () => undefined,
}))
jest.unstable_mockModule('./previewOutcome', () => ({ previewOutcome: outcome }))
const { default: Page } = await import('../app/preview/[collection]/[id]/page')

const page = (typed: string) =>
  Page({
    params: Promise.resolve({ collection: 'events', id: 'new' }),
    searchParams: Promise.resolve({ token: 'a.b', typed }),
  })

beforeEach(() => {
  jest.clearAllMocks()
})

test('a preview that the CMS did not answer comes back when the form speaks again', async () => {
  outcome.mockResolvedValue({ status: 503, reason: 'unavailable' })
  const root = createRoot(document.body.appendChild(document.createElement('div')))
  const element = await page(MARKER)
  flushSync(() => root.render(element))
  expect(document.body.textContent).toContain('ただいまプレビューを表示できません')
  const data = { type: 'payload-document-event' }
  window.dispatchEvent(new MessageEvent('message', { origin: portalEnv.cmsUrl, data }))
  expect(refresh).toHaveBeenCalledTimes(1)
  flushSync(() => root.unmount())
})

test.each([
  [MARKER, MARKER],
  ['%00', ''],
  ['../x', ''],
])('%j asks for the form %j', async (given, asked) => {
  outcome.mockResolvedValue({ status: 401, reason: 'refused' })
  await page(given)
  expect(outcome).toHaveBeenCalledWith(expect.objectContaining({ typed: asked }))
})

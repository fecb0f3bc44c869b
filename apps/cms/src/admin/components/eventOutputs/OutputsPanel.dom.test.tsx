import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { EventOutputs } from '../../../eventOutputs/eventOutputs'

let info: { id?: string; isTrashed?: boolean; savedDocumentData?: object }
jest.unstable_mockModule('@payloadcms/ui', () => ({
  useDocumentInfo: () => info,
  Button: ({ children }: { children: string }) => <button type="button">{children}</button>,
}))
const { OutputsPanel } = await import('./OutputsPanel')

const ask = jest.fn<typeof fetch>()
const answers = (status: number, outputs: EventOutputs | null = null) =>
  ask.mockResolvedValue({ ok: status < 300, status, json: async () => ({ outputs }) } as Response)

const PUBLISHED: EventOutputs = {
  links: [{ label: 'ポスター（PDF）', href: 'https://portal.example.jp/events/salon/poster.pdf' }],
  messages: { mail: { subject: '件名', body: '本文' }, line: 'LINEの文' },
  visits: { views: 12, calendars: 3 },
  snippet: '<div></div>',
}

beforeEach(() => {
  globalThis.fetch = ask
  info = { id: 'e1', savedDocumentData: { updatedAt: '2026-11-28T00:00:00.000Z' } }
})
afterEach(() => {
  ask.mockReset()
  document.body.replaceChildren()
})

async function shown() {
  const element = document.body.appendChild(document.createElement('div'))
  const root = createRoot(element)
  flushSync(() => root.render(<OutputsPanel />))
  await new Promise((resolve) => setTimeout(resolve, 10))
  flushSync(() => root.render(<OutputsPanel />))
  return element
}

test('a published event has its links, texts, code and counts', async () => {
  answers(200, PUBLISHED)
  const panel = await shown()
  expect(ask.mock.calls[0]?.[0]).toBe('/api/events/e1/outputs?after=2026-11-28T00:00:00.000Z')
  expect(panel.textContent).toContain('閲覧 12回・カレンダー追加 3回')
  expect(panel.querySelector('a')?.getAttribute('href')).toBe(
    'https://portal.example.jp/events/salon/poster.pdf',
  )
  const texts = [...panel.querySelectorAll('textarea')].map(({ value }) => value)
  expect(texts).toEqual(['件名', '本文', 'LINEの文', '<div></div>'])
})

test('without an organizer there is no code', async () => {
  answers(200, { ...PUBLISHED, snippet: null })
  expect((await shown()).textContent).not.toContain('病院サイト用コード')
})

test('before it is published the panel says what will be there', async () => {
  answers(200)
  const panel = await shown()
  expect(panel.textContent).toContain('公開されると')
  expect(panel.querySelector('a, textarea')).toBeNull()
})

test('whoever may not see drafts of it sees nothing', async () => {
  answers(404)
  expect((await shown()).textContent).toBe('')
})

test.each([[{}], [{ id: 'e1', isTrashed: true }]])('nothing is asked for %j', async (document) => {
  info = document
  expect((await shown()).textContent).toBe('')
  expect(ask).not.toHaveBeenCalled()
})

test('what failed is said', async () => {
  answers(500)
  expect((await shown()).textContent).toContain('いまは表示できません')
})

import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import type { ImportPreview, ImportResult } from '../../../eventImport/EventImport'
import { ImportEvents } from './ImportEvents'

const PREVIEW: ImportPreview = {
  organizer: { id: 'a', name: 'みどり病院' },
  unknownColumns: ['担当者'],
  rows: [
    { line: 2, title: '患者サロン', dates: '12月16日', messages: [], state: 'new' },
    {
      line: 3,
      title: '講演会',
      dates: '',
      messages: [{ column: '開催日', message: '年がありません。', isProblem: true }],
      state: 'wrong',
    },
    {
      line: 4,
      title: '教室',
      dates: '1月7日',
      messages: [],
      state: 'known',
      id: 'known-id',
      differences: [{ label: '定員（人）', inTable: '20', inEvent: '30' }],
    },
  ],
}
const RESULT: ImportResult = {
  rows: [
    { line: 2, title: '患者サロン', made: true, id: 'new-id' },
    { line: 3, title: '講演会', made: false, reasons: ['開催日：年がありません。'] },
    { line: 4, title: '教室', made: false, reasons: [], id: 'known-id' },
  ],
}

const sent: { path: string; body: FormData }[] = []
const answers: object[] = []
const answerOf = (body: object, status = 200) => ({
  ok: status < 400,
  status,
  json: async () => body,
})
const realFetch = globalThis.fetch
let element: HTMLElement
let root: Root

function draw(isOrganizerChosen = false): void {
  flushSync(() =>
    root.render(
      <ImportEvents
        admin="/admin"
        isOrganizerChosen={isOrganizerChosen}
        organizers={[{ id: 'b', name: 'あおば病院' }]}
      />,
    ),
  )
}

beforeEach(() => {
  sent.length = 0
  answers.length = 0
  globalThis.fetch = (async (path: string, init: { body: FormData }) => {
    sent.push({ path, body: init.body })
    const answer = answers.shift()
    if (!answer) throw new TypeError('network')
    return answer
  }) as typeof fetch
  element = document.createElement('div')
  document.body.append(element)
  root = createRoot(element)
})
afterEach(() => {
  root.unmount()
  element.remove()
  globalThis.fetch = realFetch
})

const drawn = () => new Promise((resolve) => setTimeout(resolve, 50))
/** Until what is expected is so: a busy machine draws later. */
async function until(check: () => void): Promise<void> {
  for (let left = 60; ; left -= 1) {
    try {
      check()
      return
    } catch (error) {
      if (left === 0) throw error
      await drawn()
    }
  }
}
const input = () => element.querySelector<HTMLInputElement>('input[type="file"]')!
const button = (name: string) =>
  [...element.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(name))
const heading = () => document.activeElement?.textContent

async function choose(isReadable = true): Promise<void> {
  await until(() => expect(input().disabled).toBe(false))
  const file = new File(['名称,開催日'], '12月.csv')
  file.arrayBuffer = async () => {
    if (!isReadable) throw new DOMException('', 'NotReadableError')
    return new ArrayBuffer(8)
  }
  Object.defineProperty(input(), 'files', { value: [file], configurable: true })
  Object.defineProperty(input(), 'value', { value: '', writable: true })
  input().dispatchEvent(new Event('change', { bubbles: true }))
}

test('a file is looked at, then its good rows become drafts', async () => {
  draw()
  answers.push(answerOf(PREVIEW), answerOf(RESULT))
  await choose()
  await until(() => expect(heading()).toBe('取り込む内容の確認'))
  expect(element.textContent).toContain('12月.csv（主催：みどり病院）')
  expect(element.textContent).toContain('「担当者」の列は読み取りません。')
  const rows = [...element.querySelectorAll('tbody tr')].map(({ textContent }) => textContent)
  expect(rows[0]).toContain('下書きになります')
  expect(rows[1]).toContain('開催日：年がありません。')
  expect(rows[2]).toContain('表：20いま：30')
  button('1件の下書きを作る')?.click()
  await until(() => expect(heading()).toBe('1件の下書きを作りました'))
  expect(sent.map(({ path }) => path)).toEqual(['/api/events/import-preview', '/api/events/import'])
  expect(sent.every(({ body }) => (body.get('file') as File).name === '12月.csv')).toBe(true)
  const links = [...element.querySelectorAll('a')].map((link) => link.getAttribute('href'))
  expect(links).toEqual([
    '/admin/collections/events/new-id',
    '/admin/collections/events/known-id',
    '/admin/collections/events',
  ])
  expect(element.textContent).toContain('開催日：年がありません。')
})

test('what is wrong can be looked at alone', async () => {
  draw()
  answers.push(answerOf(PREVIEW))
  await choose()
  await until(() => expect(element.querySelectorAll('tbody tr')).toHaveLength(3))
  element.querySelector<HTMLInputElement>('input[type="checkbox"]')!.click()
  await until(() => expect(element.querySelectorAll('tbody tr')).toHaveLength(1))
})

test('a file that is not taken says why, and another can be chosen', async () => {
  draw()
  answers.push(answerOf({ errors: [{ message: 'ファイルが空です。' }] }, 400))
  await choose()
  await until(() =>
    expect(element.querySelector('[role="alert"]')?.textContent).toBe('ファイルが空です。'),
  )
  answers.push(answerOf(PREVIEW))
  await choose()
  await until(() => expect(element.querySelector('[role="alert"]')).toBeNull())
})

test('a file that cannot be opened says so', async () => {
  draw()
  await choose(false)
  await until(() =>
    expect(element.querySelector('[role="alert"]')?.textContent).toContain('閉じてから'),
  )
  expect([input().disabled, sent]).toEqual([false, []])
})

test('where the answer does not come, the same can be sent again', async () => {
  draw()
  answers.push(answerOf(PREVIEW))
  await choose()
  await until(() => expect(button('1件の下書きを作る')).toBeDefined())
  button('1件の下書きを作る')?.click()
  await until(() => expect(element.querySelector('[role="alert"]')).not.toBeNull())
  answers.push(answerOf(RESULT))
  button('1件の下書きを作る')?.click()
  await until(() => expect(heading()).toBe('1件の下書きを作りました'))
})

test('staff say first whose the events become', async () => {
  draw(true)
  await drawn()
  expect(input().disabled).toBe(true)
  const select = element.querySelector('select')!
  select.value = 'b'
  select.dispatchEvent(new Event('change', { bubbles: true }))
  answers.push(answerOf(PREVIEW))
  await choose()
  await until(() => expect(sent[0]?.body.get('_payload')).toBe('{"organizer":"b"}'))
})

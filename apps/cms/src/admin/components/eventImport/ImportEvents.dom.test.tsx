import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import type { CalendarPreview, ImportPreview, ImportResult } from '../../../eventImport/EventImport'
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

const sent: { path: string; body: FormData | string }[] = []
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
  globalThis.fetch = (async (path: string, init: { body: FormData | string }) => {
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
  expect(
    sent.every(({ body }) => ((body as FormData).get('file') as File).name === '12月.csv'),
  ).toBe(true)
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
  await until(() => expect(sent).toHaveLength(1))
  const [{ body } = { body: '' }] = sent
  expect((body as FormData).get('_payload')).toBe('{"organizer":"b"}')
})

const CALENDAR: CalendarPreview = {
  organizer: { id: 'a', name: 'みどり病院' },
  fingerprint: 'as-shown',
  notes: ['終わった予定（2件）は取り込みません。'],
  rows: [
    { line: 1, title: '患者サロン', dates: '12月16日', messages: [], state: 'new' },
    {
      line: 2,
      title: '教室',
      dates: '1月7日',
      messages: [],
      state: 'known',
      id: 'untouched-id',
      mayFollow: true,
      differences: [{ label: '名称', inTable: '教室', inEvent: '料理教室' }],
    },
    {
      line: 3,
      title: '講演会',
      dates: '1月8日',
      messages: [],
      state: 'known',
      id: 'edited-id',
      mayFollow: false,
      differences: [{ label: '名称', inTable: '講演会', inEvent: '公開講座' }],
    },
  ],
}
const ADDRESS = 'https://hospital.example/salon.ics'

async function readCalendar(): Promise<void> {
  const field = () => element.querySelector<HTMLInputElement>('input[inputmode="url"]')!
  await until(() => expect(field().disabled).toBe(false))
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field(), ADDRESS)
  field().dispatchEvent(new Event('input', { bubbles: true }))
  await until(() => expect(button('カレンダーを読み取る')?.disabled).toBe(false))
  button('カレンダーを読み取る')?.click()
}
const lastSent = () => JSON.parse(sent.at(-1)?.body as string) as unknown

test('a calendar is looked at, and what nobody has touched follows it where that is ticked', async () => {
  draw()
  answers.push(
    answerOf(CALENDAR),
    answerOf({
      rows: [
        { line: 1, title: '患者サロン', made: true, id: 'new-id' },
        { line: 2, title: '教室', made: false, reasons: [], id: 'untouched-id', isFollowed: true },
        { line: 3, title: '講演会', made: false, reasons: [], id: 'edited-id' },
      ],
    } satisfies ImportResult),
  )
  await readCalendar()
  await until(() => expect(heading()).toBe('取り込む内容の確認'))
  expect(lastSent()).toEqual({ address: ADDRESS })
  expect(element.textContent).toContain('終わった予定（2件）は取り込みません。')
  const ticks = element.querySelectorAll<HTMLInputElement>('tbody input[type="checkbox"]')
  expect([...ticks].map(({ checked }) => checked)).toEqual([false])
  const rows = [...element.querySelectorAll('tbody tr')].map(({ textContent }) => textContent)
  expect(rows[1]).toContain('カレンダー：教室いま：料理教室')
  expect(rows[2]).toContain('そのままにします')
  expect(button('1件の下書きを作る')?.textContent).toBe('1件の下書きを作る')
  ticks[0]?.click()
  await until(() =>
    expect(button('1件の下書き')?.textContent).toBe('1件の下書きを作り、1件をカレンダーに合わせる'),
  )
  button('1件の下書き')?.click()
  await until(() => expect(heading()).toBe('1件の下書きを作りました'))
  expect(lastSent()).toEqual({
    address: ADDRESS,
    fingerprint: 'as-shown',
    follow: ['untouched-id'],
  })
  expect(element.textContent).toContain('カレンダーに合わせたイベント（1件）')
  expect(element.textContent).toContain('そのままにしたイベント（1件）')
})

test('a calendar that has changed meanwhile is read again, and looked at again', async () => {
  draw()
  answers.push(answerOf(CALENDAR), answerOf({ errors: [{ message: '変わりました。' }] }, 409))
  await readCalendar()
  await until(() => expect(button('1件の下書きを作る')).toBeDefined())
  element.querySelector<HTMLInputElement>('tbody input[type="checkbox"]')?.click()
  await until(() => expect(button('カレンダーに合わせる')).toBeDefined())
  button('カレンダーに合わせる')?.click()
  await until(() =>
    expect(element.querySelector('[role="alert"]')?.textContent).toBe('変わりました。'),
  )
  answers.push(answerOf({ ...CALENDAR, fingerprint: 'another' }), answerOf(RESULT))
  button('もう一度読み取る')?.click()
  await until(() => expect(element.querySelector('[role="alert"]')).toBeNull())
  expect(heading()).toBe('取り込む内容の確認')
  button('1件の下書きを作る')?.click()
  await until(() => expect(heading()).toBe('1件の下書きを作りました'))
  // What was ticked was ticked of what was shown before.
  expect(lastSent()).toMatchObject({ fingerprint: 'another', follow: [] })
})

test('an address that is not read says why, and stays to be mended', async () => {
  draw()
  answers.push(answerOf({ errors: [{ message: '読み取れませんでした。' }] }, 400))
  await readCalendar()
  await until(() =>
    expect(element.querySelector('form [role="alert"]')?.textContent).toBe(
      '読み取れませんでした。',
    ),
  )
  expect(element.querySelector<HTMLInputElement>('input[inputmode="url"]')?.value).toBe(ADDRESS)
})

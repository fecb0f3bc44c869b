import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import type { EventReadings } from '../../../eventReading/EventReading'
import { PasteEvent } from './PasteEvent'

const READINGS: EventReadings = {
  today: '2026-05-11',
  readings: [
    { path: 'title', label: '名称', shown: '患者サロン', phrases: ['患者サロン'] },
    {
      path: 'occurrences',
      label: '開催日時',
      shown: '2026年（令和8年）6月17日（水）14:00〜',
      phrases: ['6月17日（木）', '14時から'],
    },
    { path: 'contact.phone', label: '問い合わせ先 › 電話番号', shown: '03', phrases: ['03'] },
  ],
  conflicts: [{ message: '6月17日は水曜日です。', paths: ['occurrences'] }],
  missing: ['開催形式'],
  unknownOrganizations: ['みどりの会'],
}

const REFUSAL = {
  errors: [
    {
      message: '入力内容を確認してください。',
      data: { errors: [{ path: 'contact.phone', message: '半角数字で入力してください。' }] },
    },
  ],
}

type Sent = { path: string; body: unknown }
const sent: Sent[] = []
const answers: object[] = []
/** As much of a response as is read. */
const answerOf = (body: object, status = 200) => ({
  ok: status < 400,
  status,
  json: async () => body,
})
const realFetch = globalThis.fetch
let element: HTMLElement
let root: Root

beforeEach(() => {
  sent.length = 0
  answers.length = 0
  globalThis.fetch = (async (path: string, init?: { body?: unknown }) => {
    const body = init?.body
    sent.push({ path, body: typeof body === 'string' ? JSON.parse(body) : body })
    const answer = answers.shift()
    if (!answer) throw new TypeError('network')
    return answer
  }) as typeof fetch
  element = document.createElement('div')
  document.body.append(element)
  root = createRoot(element)
  flushSync(() => root.render(<PasteEvent admin="/admin" />))
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
const textarea = () => element.querySelector('textarea')!
const boxOf = (label: string) => {
  const found = [...element.querySelectorAll('label')].find(({ textContent }) =>
    textContent?.startsWith(label),
  )
  return found?.control as HTMLInputElement
}
async function press(name: string): Promise<void> {
  const button = [...element.querySelectorAll('button')].find(({ textContent }) =>
    textContent?.startsWith(name),
  )
  button!.click()
  await drawn()
}
async function paste(): Promise<void> {
  // Past React's own setter, which would take it for a value that it knows.
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(
    textarea(),
    '文章',
  )
  textarea().dispatchEvent(new Event('input', { bubbles: true }))
  await drawn()
  await press('読み取る')
}

test('what was read is shown with its words, with what contradicts itself and what is missing', async () => {
  answers.push(answerOf(READINGS))
  await paste()
  expect(sent).toEqual([{ path: '/api/events/read-text', body: { text: '文章' } }])
  await until(() => expect(document.activeElement?.textContent).toBe('読み取った内容'))
  expect(boxOf('開催日時（確かめてください）').checked).toBe(true)
  expect(element.textContent).toContain('「6月17日（木）」「14時から」から')
  expect(element.querySelector('[role="alert"]')?.textContent).toContain('6月17日は水曜日です。')
  expect(element.textContent).toContain('フォームで入力する項目：開催形式')
  expect(element.textContent).toContain('「みどりの会」は、登録されている施設の中に')
})

test('what is left out is said, and what the form does not take is marked and left out', async () => {
  answers.push(answerOf(READINGS), answerOf(REFUSAL, 400))
  await paste()
  boxOf('開催日時').click()
  await drawn()
  await press('下書きを作って')
  expect(sent[1]).toEqual({
    path: '/api/events/from-text',
    body: { text: '文章', title: '患者サロン', today: '2026-05-11', without: ['occurrences'] },
  })
  await until(() =>
    expect(element.textContent).toContain('この値は使えません。半角数字で入力してください。'),
  )
  expect(boxOf('問い合わせ先').checked).toBe(false)
  answers.push(answerOf(REFUSAL, 400))
  await press('下書きを作って')
  expect(sent[2]?.body).toMatchObject({ without: ['occurrences', 'contact.phone'] })
})

test('the text is kept when nobody answers, and when one goes back to it', async () => {
  await paste()
  await until(() =>
    expect(element.querySelector('[role="alert"]')?.textContent).toContain('通信できませんでした'),
  )
  expect(textarea().value).toBe('文章')
  answers.push(answerOf(READINGS))
  await press('読み取る')
  await until(() => expect(element.querySelector('h2')).not.toBeNull())
  await press('文章に戻る')
  await until(() => expect(textarea()).not.toBeNull())
  expect(textarea().value).toBe('文章')
  expect(element.querySelector('[role="alert"]')).toBeNull()
})

test('the words of a PDF come into the field, to be looked at before they are read', async () => {
  answers.push(answerOf({ text: 'PDFの文' }))
  const input = element.querySelector<HTMLInputElement>('input[type="file"]')!
  const file = new File(['%PDF'], 'flyer.pdf', { type: 'application/pdf' })
  Object.defineProperty(input, 'files', { value: [file] })
  input.dispatchEvent(new Event('change', { bubbles: true }))
  await drawn()
  await until(() => expect(textarea().value).toBe('PDFの文'))
  expect(sent.map(({ path }) => path)).toEqual(['/api/events/read-file'])
  const [{ body }] = sent as [Sent]
  expect((body as FormData).get('file')).toMatchObject({ name: 'flyer.pdf' })
})

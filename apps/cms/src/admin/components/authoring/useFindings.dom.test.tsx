import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

/** React draws on the real clock. */
const { setTimeout: wait } = globalThis
const drawn = () => new Promise((resolve) => wait(resolve, 20))

const title = (value: string) => ({ title: { value, initialValue: '', valid: true } })
let fields: object = title('ｶﾞﾝ')
jest.unstable_mockModule('@payloadcms/ui', () => ({
  useAllFormFields: () => [fields],
  useDocumentInfo: () => ({ collectionSlug: 'events', hasSavePermission: true }),
  useLocale: () => ({ code: 'ja' }),
}))
const asked: object[] = []
let answer: () => void = () => undefined
jest.unstable_mockModule('../../postJson', () => ({
  post: (_path: string, body: object) => {
    asked.push(body)
    return new Promise((resolve) => {
      answer = () => resolve({ isOk: true, status: 200, json: { findings: [] } })
    })
  },
}))
const { useFindings } = await import('./useFindings')

function Probe() {
  return <p>{useFindings()?.isOld ? 'old' : 'fresh'}</p>
}

const element = document.createElement('div')
const root = createRoot(element)
const draw = (next: object) => {
  fields = next
  flushSync(() => root.render(<Probe />))
}
const pause = async () => {
  await jest.advanceTimersByTimeAsync(1000)
  await drawn()
}
const answered = async () => {
  answer()
  await drawn()
}

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

test('what was found is old from the first letter that is typed, until it was asked again', async () => {
  draw(title('ｶﾞﾝ'))
  expect(element.textContent).toBe('old')
  await pause()
  await answered()
  expect(element.textContent).toBe('fresh')

  draw(title('ｶﾞﾝの'))
  expect(element.textContent).toBe('old')
  await pause()
  expect(element.textContent).toBe('old')
  await answered()
  expect(element.textContent).toBe('fresh')
  expect(asked).toHaveLength(2)

  // The server sends the form again with the same words.
  draw(title('ｶﾞﾝの'))
  await pause()
  expect(element.textContent).toBe('fresh')
  expect(asked).toHaveLength(2)

  // The same while the answer is on its way.
  draw(title('ｶﾞﾝの会'))
  await pause()
  draw(title('ｶﾞﾝの会'))
  await pause()
  expect(element.textContent).toBe('old')
  await answered()
  expect(element.textContent).toBe('fresh')
  expect(asked).toHaveLength(3)
})

import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'

import { define } from '../shared/define'
import { SharePage } from './SharePage'

define('share-page', SharePage)

const ADDRESS = 'https://portal.example.jp/contents/work'
const writeText = jest.fn<(text: string) => Promise<void>>()
const share = jest.fn<(data: ShareData) => Promise<void>>()

const give = (name: 'clipboard' | 'share', value: unknown) =>
  Object.defineProperty(navigator, name, { value, configurable: true })

beforeEach(() => {
  writeText.mockReset().mockResolvedValue()
  share.mockReset().mockResolvedValue()
  give('clipboard', { writeText })
  give('share', share)
})
afterEach(() => document.body.replaceChildren())

function show(): { button: (action: string) => HTMLButtonElement; said: () => string } {
  document.body.innerHTML = `
    <share-page data-address="${ADDRESS}" data-name="治療と仕事" data-copied="しました"
      data-copy-failed="できませんでした" data-share-failed="開けませんでした">
      <button hidden data-action="share"><b>選ぶ</b></button>
      <button hidden data-action="copy">コピー</button>
      <p data-part="status"></p><span data-part="address">${ADDRESS}</span>
    </share-page>`
  return {
    button: (action) => document.querySelector(`[data-action="${action}"]`) as HTMLButtonElement,
    said: () => document.querySelector('[data-part="status"]')?.textContent ?? '',
  }
}
const settled = () => new Promise((resolve) => setTimeout(resolve))

test('shows what this browser can do', () => {
  const { button } = show()
  expect([button('share').hidden, button('copy').hidden]).toEqual([false, false])
})

test('does not offer the system’s own window where there is none', () => {
  give('share', undefined)
  const { button } = show()
  expect([button('share').hidden, button('copy').hidden]).toEqual([true, false])
})

test('copies the canonical address and says so', async () => {
  const { button, said } = show()
  expect(said()).toBe('')
  button('copy').click()
  await settled()
  expect(writeText.mock.calls).toEqual([[ADDRESS]])
  expect(said()).toBe('しました')
})

test.each([
  ['refuses', { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) }],
  ['has no clipboard', undefined],
])('says so and selects the address where the browser %s', async (_, clipboard) => {
  give('clipboard', clipboard)
  const { button, said } = show()
  button('copy').click()
  await settled()
  expect(said()).toBe('できませんでした')
  expect(String(getSelection())).toBe(ADDRESS)
})

test('hands title and address to the system, from anywhere in the button', async () => {
  const { button, said } = show()
  button('share').querySelector('b')?.click()
  await settled()
  expect(share.mock.calls).toEqual([[{ title: '治療と仕事', url: ADDRESS }]])
  expect(said()).toBe('')
})

test('closing the system’s window is no failure; anything else is told', async () => {
  const { button, said } = show()
  share.mockRejectedValueOnce(new DOMException('', 'AbortError'))
  button('share').click()
  await settled()
  expect(said()).toBe('')
  share.mockRejectedValueOnce(new DOMException('', 'NotAllowedError'))
  button('share').click()
  await settled()
  expect(said()).toBe('開けませんでした')
})

test('a click beside the buttons does nothing', async () => {
  show()
  document.querySelector<HTMLElement>('[data-part="address"]')?.click()
  await settled()
  expect(writeText).not.toHaveBeenCalled()
  expect(share).not.toHaveBeenCalled()
})

import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'

import { define } from '../shared/define'
import { NearMe } from './NearMe'

define('near-me', NearMe)

type Found = (position: { coords: { latitude: number; longitude: number } }) => void
type Failed = (error: { code: number }) => void
const getCurrentPosition = jest.fn<(found: Found, failed: Failed, options: object) => void>()
const sent = jest.fn<(fields: Record<string, string>) => void>()

const give = (geolocation: unknown, isSecureContext = true) => {
  if (geolocation === undefined) Reflect.deleteProperty(navigator, 'geolocation')
  else Object.defineProperty(navigator, 'geolocation', { value: geolocation, configurable: true })
  Object.defineProperty(window, 'isSecureContext', { value: isSecureContext, configurable: true })
}

beforeEach(() => {
  getCurrentPosition.mockReset()
  sent.mockReset()
  give({ getCurrentPosition })
})
afterEach(() => document.body.replaceChildren())

function show() {
  document.body.innerHTML = `
    <form><input name="place" value="青梅市"><input name="q" value="大学">
      <select name="sort"><option value=""></option><option value="kana" selected></option></select>
      <near-me data-asking="確認中" data-refused="許可なし" data-failed="分からず">
        <input type="hidden" name="near" disabled><button type="button" hidden data-action="locate">近く</button>
        <p hidden data-part="note">丸めます</p><p data-part="status"></p>
      </near-me></form>`
  const form = document.querySelector('form') as HTMLFormElement
  form.requestSubmit = () => sent(Object.fromEntries(new FormData(form)) as Record<string, string>)
  return {
    button: form.querySelector('button') as HTMLButtonElement,
    said: () => form.querySelector('[data-part=status]')?.textContent,
    note: form.querySelector('[data-part=note]') as HTMLElement,
  }
}

test('asks nobody before the button is pressed', () => {
  const { button, note } = show()
  expect([button.hidden, note.hidden]).toEqual([false, false])
  expect(getCurrentPosition).not.toHaveBeenCalled()
})

test('sends the other conditions with a place that is rounded to about one kilometre', () => {
  const { button, said } = show()
  button.click()
  expect(said()).toBe('確認中')
  getCurrentPosition.mock.calls[0]?.[0]({ coords: { latitude: 35.689521, longitude: 139.691704 } })
  expect(sent.mock.calls).toEqual([[{ place: '', q: '大学', sort: '', near: '35.69,139.69' }]])
})

test.each([
  [1, '許可なし'],
  [2, '分からず'],
  [3, '分からず'],
])('the failure %d is told, and nothing is sent', (code, words) => {
  const { button, said } = show()
  button.click()
  getCurrentPosition.mock.calls[0]?.[1]({ code })
  expect(said()).toBe(words)
  expect(sent).not.toHaveBeenCalled()
})

test.each([
  ['knows no place', undefined, true],
  ['may not tell it over plain http', { getCurrentPosition }, false],
])('offers nothing where the browser %s', (_, geolocation, isSecure) => {
  give(geolocation, isSecure)
  const { button, note } = show()
  expect([button.hidden, note.hidden]).toEqual([true, true])
})

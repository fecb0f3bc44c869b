import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'

import { define } from '../shared/define'
import { SearchSuggest } from './SearchSuggest'

define('search-suggest', SearchSuggest)

const FOUND = [
  { text: '乳がん', label: '' },
  { text: '乳がん患者サロン', label: 'イベント' },
]
const ask = jest.fn<typeof fetch>()
const submit = jest.fn()

beforeEach(() => {
  jest.useFakeTimers()
  ask.mockReset().mockImplementation(async () => answer(FOUND))
  submit.mockReset()
  Object.defineProperty(globalThis, 'fetch', { value: ask, configurable: true })
  HTMLElement.prototype.scrollIntoView = () => undefined
  HTMLFormElement.prototype.requestSubmit = submit
})
afterEach(() => {
  document.body.replaceChildren()
  jest.useRealTimers()
})

const answer = (suggestions: unknown) =>
  ({ ok: true, json: async () => ({ suggestions }) }) as Response

function show() {
  document.body.innerHTML = `
    <form><search-suggest data-source="/s?q=" data-count="{n}件あります">
      <input name="q"><button type="submit">検索</button>
      <div id="list" role="listbox" hidden></div><span data-part="status"></span>
    </search-suggest></form><a href="#x">ほか</a>`
  const field = document.querySelector('input') as HTMLInputElement
  const list = document.querySelector('#list') as HTMLElement
  field.focus()
  return {
    field,
    list,
    options: () => [...list.children].map(({ textContent }) => textContent),
    said: () => document.querySelector('[data-part=status]')?.textContent,
    type: async (text: string) => {
      field.value = text
      field.dispatchEvent(new Event('input', { bubbles: true }))
      await jest.advanceTimersByTimeAsync(200)
    },
    press: (key: string, more: KeyboardEventInit = {}) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })
      field.dispatchEvent(event)
      return event.defaultPrevented
    },
  }
}

test('is a plain field until somebody types, and then a combobox with a list', async () => {
  const { field, list, options, said, type } = show()
  expect(list.hidden).toBe(true)
  await type('にゅう')
  expect(ask.mock.calls.map(([url]) => url)).toEqual([`/s?q=${encodeURIComponent('にゅう')}`])
  expect(options()).toEqual(['乳がん', '乳がん患者サロン イベント'])
  expect([list.hidden, field.getAttribute('aria-expanded'), said()]).toEqual([
    false,
    'true',
    '2件あります',
  ])
})

test('the arrow keys go round, and what was typed is between the last and the first', async () => {
  const { field, list, type, press } = show()
  await type('にゅう')
  const seen = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp'].map((key) => {
    expect(press(key)).toBe(true)
    return [field.value, field.getAttribute('aria-activedescendant')]
  })
  expect(seen).toEqual([
    ['乳がん', 'list-0'],
    ['乳がん患者サロン', 'list-1'],
    ['にゅう', null],
    ['乳がん患者サロン', 'list-1'],
  ])
  expect(list.querySelectorAll('[aria-selected=true]')).toHaveLength(1)
})

test('Enter takes what is chosen; without a choice it is the form’s own', async () => {
  const { field, type, press } = show()
  await type('にゅう')
  expect(press('Enter')).toBe(false)
  expect(submit).not.toHaveBeenCalled()
  press('ArrowDown')
  expect(press('Enter')).toBe(true)
  expect(submit).toHaveBeenCalledTimes(1)
  expect(field.value).toBe('乳がん')
})

test('the keys of an input method are left to it', async () => {
  const { field, type, press } = show()
  await type('にゅう')
  for (const key of ['ArrowDown', 'Enter', 'Escape']) {
    expect(press(key, { isComposing: true })).toBe(false)
    expect(press(key, { keyCode: 229 })).toBe(false)
  }
  expect([field.value, submit.mock.calls.length]).toEqual(['にゅう', 0])
})

test('Escape closes and gives back what was typed; leaving closes too', async () => {
  const { field, list, type, press } = show()
  await type('にゅう')
  press('ArrowDown')
  expect(press('Escape')).toBe(true)
  expect([field.value, list.hidden]).toEqual(['にゅう', true])
  expect(press('Escape')).toBe(false)
  await type('にゅうが')
  expect(list.hidden).toBe(false)
  document.querySelector('a')?.focus()
  expect(list.hidden).toBe(true)
})

test('what is typed while older suggestions stand there is never lost', async () => {
  const { field, type, press } = show()
  await type('にゅう')
  // The answer to what follows takes long.
  ask.mockImplementation(() => new Promise(() => undefined))
  await type('にゅうがんの食事')
  press('ArrowDown')
  press('ArrowUp')
  expect(field.value).toBe('にゅうがんの食事')
  press('Escape')
  expect(field.value).toBe('にゅうがんの食事')
})

test('what is typed behind a chosen suggestion is looked for, not the suggestion', async () => {
  const { field, type, press } = show()
  await type('にゅう')
  press('ArrowDown')
  ask.mockImplementation(() => new Promise(() => undefined))
  await type('乳がん 食事')
  expect(press('Enter')).toBe(false)
  expect([field.value, submit.mock.calls.length]).toEqual(['乳がん 食事', 0])
})

test('a click takes a suggestion and does not take the focus away before', async () => {
  const { field, list, type } = show()
  await type('にゅう')
  const [, second] = list.children
  const pressed = new MouseEvent('mousedown', { bubbles: true, cancelable: true })
  second?.firstElementChild?.dispatchEvent(pressed)
  expect(pressed.defaultPrevented).toBe(true)
  second?.firstElementChild?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  expect([field.value, submit.mock.calls.length]).toEqual(['乳がん患者サロン', 1])
})

test('the answer to an older text is not shown, and the same text is asked once', async () => {
  const { options, type } = show()
  let late: (answer: Response) => void = () => undefined
  ask.mockImplementationOnce(
    async () =>
      new Promise((resolve) => {
        late = resolve
      }),
  )
  await type('い')
  await type('にゅう')
  late(answer([{ text: '胃がん', label: '' }]))
  await jest.advanceTimersByTimeAsync(0)
  expect(options()).toEqual(['乳がん', '乳がん患者サロン イベント'])
  await type('')
  expect(options()).toEqual([])
  await type('にゅう')
  expect(ask).toHaveBeenCalledTimes(2)
})

test.each([
  ['no network', async () => Promise.reject(new TypeError('offline'))],
  ['an error', async () => ({ ok: false }) as Response],
])('with %s the field goes on as before', async (_, fail) => {
  ask.mockImplementation(fail)
  const { field, list, type } = show()
  await type('にゅう')
  expect([field.value, list.hidden]).toEqual(['にゅう', true])
})

test('text is never taken for markup', async () => {
  ask.mockImplementation(async () =>
    answer([{ text: '<img src=x onerror=alert(1)>', label: '<b>' }]),
  )
  const { list, options, type } = show()
  await type('にゅう')
  expect(list.querySelector('img, b')).toBeNull()
  expect(options()).toEqual(['<img src=x onerror=alert(1)> <b>'])
})

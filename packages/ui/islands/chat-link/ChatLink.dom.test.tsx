import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'

import { define } from '../shared/define'
import { ChatLink } from './ChatLink'
import { fetchChat } from './fetchChat'

define('chat-link', ChatLink)

const SHEET = '<link rel="stylesheet" href="/a.css">'
const SCRIPT = '<script async type="module" src="/islands/chat-panel-AB12CD34.js"></script>'
const CHAT = `<html><head>${SHEET}${SCRIPT}</head><body><h1>チャット</h1><chat-panel><p id="chat-machine">機械です</p>
  <div data-part="talk">読むところ</div><textarea></textarea></chat-panel></body></html>`
const load = jest.fn<typeof fetch>()

beforeEach(() => {
  load.mockReset().mockImplementation(async () => page(CHAT))
  Object.defineProperty(globalThis, 'fetch', { value: load, configurable: true })
  // jsdom knows the element and not how it opens.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
  document.head.innerHTML = SHEET
})
afterEach(() => document.body.replaceChildren())

const page = (html: string, ok = true) => ({ ok, text: async () => html }) as Response

function show() {
  document.body.innerHTML = `<chat-link data-heading="質問する" data-close="閉じる"><a href="/chat">開く</a></chat-link>
    <chat-link data-heading="質問する" data-close="閉じる"><a href="/chat">こちらも</a></chat-link>`
  const links = [...document.querySelectorAll('a')]
  return {
    links,
    click: async (link = links[0], more: MouseEventInit = {}) => {
      const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...more })
      let isTaken = false
      // jsdom follows no links, and complains of those that are left to it.
      const leave = () => {
        isTaken = event.defaultPrevented
        event.preventDefault()
      }
      window.addEventListener('click', leave, { once: true })
      link?.dispatchEvent(event)
      await new Promise((resolve) => setTimeout(resolve, 5))
      return isTaken
    },
    dialogs: () => [...document.querySelectorAll('dialog')],
  }
}

test('asks for nothing before it is pressed', () => {
  show()
  expect(load).not.toHaveBeenCalled()
})

test('shows the conversation of the page of the chat in a window, with the focus where one types', async () => {
  const { click, dialogs } = show()
  expect(await click()).toBe(true)
  const [dialog] = dialogs()
  expect(dialog?.open).toBe(true)
  const named = (attribute: string) =>
    document.getElementById(dialog?.getAttribute(attribute) ?? '')?.textContent
  expect([named('aria-labelledby'), named('aria-describedby')]).toEqual(['質問する', '機械です'])
  expect(document.activeElement).toBe(dialog?.querySelector('textarea'))
  expect(dialog?.querySelector('h1')).toBeNull()
  // The script that runs is one that this page made.
  const scripts = [...document.querySelectorAll('script')].map((script) =>
    script.getAttribute('src'),
  )
  expect(scripts).toEqual(['/islands/chat-panel-AB12CD34.js'])
})

test('closing leads back to the link; opening again, from wherever, shows what was said', async () => {
  const { click, dialogs, links } = show()
  await click()
  const [dialog] = dialogs()
  dialog?.querySelector('chat-panel')?.append('これまで')
  dialog?.querySelector('button')?.click()
  expect([dialog?.open, document.activeElement]).toEqual([false, links[0]])
  await click(links[1])
  expect(dialogs()).toEqual([dialog])
  expect([dialog?.open, dialog?.textContent?.includes('これまで')]).toEqual([true, true])
  dialog?.close()
  expect(document.activeElement).toBe(links[1])
  expect(load).toHaveBeenCalledTimes(1)
})

test('two presses open one window', async () => {
  const { click, dialogs } = show()
  await Promise.all([click(), click()])
  expect([load.mock.calls.length, dialogs().length]).toEqual([1, 1])
})

test.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }])(
  'a link stays a link for whoever wants another tab: %j',
  async (more) => {
    const { click } = show()
    expect(await click(undefined, more)).toBe(false)
    expect(load).not.toHaveBeenCalled()
  },
)

test('on the page of the chat it leads to the question', async () => {
  const { click, dialogs } = show()
  document.body.insertAdjacentHTML('beforeend', '<chat-panel><textarea></textarea></chat-panel>')
  await click()
  expect(document.activeElement?.tagName).toBe('TEXTAREA')
  expect([load.mock.calls.length, dialogs().length]).toEqual([0, 0])
})

test.each([
  ['the chat is switched off', async () => page(`<html><head>${SHEET}</head><body></body></html>`)],
  ['the site has another version', async () => page(CHAT.replace('/a.css', '/b.css'))],
  ['the page cannot be had', async () => page(CHAT, false)],
  ['there is no connection', async () => Promise.reject(new TypeError('offline'))],
] as const)('there is no window where %s', async (_, answer) => {
  load.mockImplementation(answer)
  expect(await fetchChat('/chat')).toBeNull()
})

test('where one types on the screen, its keyboard does not hide what is to be read first', async () => {
  Object.defineProperty(globalThis, 'matchMedia', {
    value: (query: string) => ({ matches: query === '(pointer: coarse)' }),
    configurable: true,
  })
  const { click, dialogs } = show()
  await click()
  expect(document.activeElement).toBe(dialogs()[0]?.querySelector('[data-part=talk]'))
  Reflect.deleteProperty(globalThis, 'matchMedia')
})

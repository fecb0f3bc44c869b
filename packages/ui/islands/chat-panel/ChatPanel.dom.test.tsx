import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'

import { define } from '../shared/define'
import { ChatPanel } from './ChatPanel'

define('chat-panel', ChatPanel)

const REPLY = {
  kind: 'answer',
  text: '次のように案内しています。',
  quotes: [
    { text: '無料です。', title: '相談', href: '/contents/a', confirmed: '（確認日：未確認）' },
  ],
  links: [],
  contacts: [{ name: '119', href: '', phoneText: '電話 119', tel: 'tel:119', hoursText: '' }],
  choices: [{ label: '病院', message: '案内 › 病院' }],
  receipt: 'r.s',
}
const ask = jest.fn<typeof fetch>()
const copy = jest.fn<(text: string) => Promise<void>>()

beforeEach(() => {
  jest.useFakeTimers()
  ask.mockReset().mockImplementation(async () => answer(REPLY))
  copy.mockReset().mockResolvedValue(undefined)
  Object.defineProperty(globalThis, 'fetch', { value: ask, configurable: true })
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: copy }, configurable: true })
  HTMLElement.prototype.scrollIntoView = () => undefined
  document.documentElement.lang = 'ja'
})
afterEach(() => {
  document.body.replaceChildren()
  jest.useRealTimers()
})

const answer = (body: unknown, ok = true) => ({ ok, json: async () => body }) as Response
const problem = (message: string) => answer({ errors: [{ message }] }, false)

const PAGE = (turns: readonly string[]) => `
  <chat-panel data-source="/api/chat?language=ja" data-rating-source="/rate" data-waiting="探しています" data-unavailable="答えられません"
    data-copied="コピーしました" data-copy-failed="できません">
    <div data-part="talk"><form data-start><button name="message" value="はじめ">はじめる</button></form>
      <div role="log" data-part="log"></div>
      <button type="button" hidden data-action="copy">コピー</button>
      <a href="/chat" data-part="restart" hidden>最初</a></div>
    <form action="/chat" method="post" data-part="form">
      ${turns.map((turn) => `<input type="hidden" name="turn" value="${turn}">`).join('')}
      <p id="problem" data-part="problem" hidden></p>
      <textarea name="message" required aria-describedby="hint"></textarea><button>送信</button>
      <input type="checkbox" name="model" value="試験の会社">
      <p id="hint"><span hidden data-part="keys">キー</span></p><output data-part="status"></output>
    </form>
    <template data-part="said-template"><div data-part="said"><p data-slot="message"></p></div></template>
    <template data-part="reply-template"><div data-part="reply"><p data-slot="text"></p>
      <ul data-list="quotes"><li><blockquote data-slot="text"></blockquote><figcaption><a data-slot="title"
        data-href="href"></a><span data-slot="confirmed"></span></figcaption></li></ul>
      <ul data-list="links"><li><a data-slot="label" data-href="href"></a></li></ul>
      <ul data-list="contacts"><li><a data-slot="name" data-href="href"></a><a data-slot="phoneText"
        data-href="tel"></a><span data-slot="hoursText"></span></li></ul>
      <form data-block><p>次から</p><ul data-list="choices"><li><button name="message" data-slot="label"
        data-value="message"></button></li></ul></form>
      <form data-block data-part="rating" data-unavailable="届いていません"><input type="hidden" name="receipt"
        data-slot="receipt" data-value="receipt"><div data-part="rating-question"><button name="rating" value="yes">はい</button>
        <button name="rating" value="no">いいえ</button></div><p role="alert" data-part="rating-problem"></p>
        <div hidden tabindex="-1" data-part="thanks-yes">ありがとう</div>
        <div hidden tabindex="-1" data-part="thanks-no">教えてくれてありがとう</div></form></div></template>
  </chat-panel>`

function show(turns: readonly string[] = []) {
  document.body.innerHTML = PAGE(turns)
  const part = (name: string) => document.querySelector(`[data-part=${name}]`) as HTMLElement
  const field = document.querySelector('textarea') as HTMLTextAreaElement
  const settle = () => jest.advanceTimersByTimeAsync(1)
  return {
    field,
    part,
    settle,
    log: () => part('log').textContent?.replaceAll(/\s+/g, ' ').trim(),
    send: async (text: string) => {
      field.value = text
      part('form').dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }))
      await settle()
    },
    press: (key: string, more: KeyboardEventInit = {}) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })
      field.dispatchEvent(event)
      return event.defaultPrevented
    },
    sent: () =>
      ask.mock.calls.map(([, init]) => JSON.parse((init as { body: string }).body) as unknown),
  }
}

test('a question is answered in place, with its quotations, people and choices', async () => {
  const { send, sent, field, part } = show()
  expect(part('keys').hidden).toBe(false)
  await send(' 費用は？ ')
  expect(ask.mock.calls[0]?.[0]).toBe('/api/chat?language=ja')
  expect(sent()).toEqual([{ message: '費用は？', context: { turns: [] } }])
  expect(field.value).toBe('')
  expect(part('said').textContent).toBe('費用は？')
  const reply = part('reply')
  expect(reply.querySelector('[data-slot=text]')?.textContent).toBe(REPLY.text)
  expect(reply.querySelector('blockquote')?.textContent).toBe('無料です。')
  expect(reply.querySelector('figcaption')?.textContent).toBe('相談（確認日：未確認）')
  expect(reply.querySelector('figcaption a')?.getAttribute('href')).toBe('/contents/a')
  expect(reply.querySelector('[href^="tel:"]')?.textContent).toBe('電話 119')
  // A name that leads nowhere, hours that need not be said, and a list without items.
  expect(reply.querySelector('[data-list=contacts] a')?.hasAttribute('href')).toBe(false)
  expect(reply.querySelector('[data-list=contacts] span')).toBeNull()
  expect(reply.querySelector('[data-list=links]')).toBeNull()
  expect(reply.querySelector('button')?.value).toBe('案内 › 病院')
})

test('paper is told where a page of ours is, and not how to call', async () => {
  const { part, send } = show()
  await send('相談')
  const addresses = [...part('log').querySelectorAll('a')].map(({ dataset }) => dataset.address)
  expect(addresses).toEqual([`${location.origin}/contents/a`, undefined, undefined])
})

test('the keyboard of a screen goes when the answer is there, and another one stays', async () => {
  const { field, send } = show()
  field.focus()
  await send('相談')
  expect(document.activeElement).toBe(field)
  Object.defineProperty(globalThis, 'matchMedia', {
    value: (query: string) => ({ matches: query === '(pointer: coarse)' }),
    configurable: true,
  })
  await send('病院')
  expect(document.activeElement).toBe(document.body)
  Reflect.deleteProperty(globalThis, 'matchMedia')
})

test('text is text, whatever stands in it', async () => {
  ask.mockResolvedValue(
    answer({ ...REPLY, text: '<img src=x onerror=alert(1)>', choices: [], receipt: '' }),
  )
  const { send, part } = show()
  await send('<script>alert(1)</script>')
  expect(part('log').querySelector('img, script')).toBeNull()
  expect(part('said').textContent).toBe('<script>alert(1)</script>')
  expect(part('reply').querySelector('form')).toBeNull()
})

test('the last three questions go with the next one, those of the page first', async () => {
  const { send, sent, part, settle } = show(['前の質問'])
  await send('一')
  part('reply').querySelector('button')?.click()
  await settle()
  await send('三')
  await send('四')
  expect(sent()).toEqual([
    { message: '一', context: { turns: ['前の質問'] } },
    { message: '案内 › 病院', context: { turns: ['前の質問', '一'] } },
    { message: '三', context: { turns: ['前の質問', '一', '案内 › 病院'] } },
    { message: '四', context: { turns: ['一', '案内 › 病院', '三'] } },
  ])
})

test('a choice leaves alone what is being written', async () => {
  const { field, sent, settle } = show()
  field.value = '書きかけ'
  document.querySelector<HTMLButtonElement>('[data-start] button')?.click()
  await settle()
  expect(sent()).toEqual([{ message: 'はじめ', context: { turns: [] } }])
  expect(field.value).toBe('書きかけ')
})

test('nothing is sent twice, and a long wait is told', async () => {
  let tell: (value: Response) => void = () => undefined
  ask.mockImplementation(() => new Promise((resolve) => (tell = resolve)))
  const { send, sent, part, settle } = show()
  await send('一')
  await send('一')
  document.querySelector<HTMLButtonElement>('[data-start] button')?.click()
  expect(sent()).toHaveLength(1)
  expect(part('status').textContent).toBe('')
  await jest.advanceTimersByTimeAsync(500)
  expect(part('status').textContent).toBe('探しています')
  tell(answer(REPLY))
  await settle()
  expect(part('status').textContent).toBe('')
})

test('a language model is named only while the box is ticked, and a new conversation unticks it', async () => {
  const { send, sent, part, settle } = show()
  const box = document.querySelector('[name=model]') as HTMLInputElement
  await send('一')
  box.click()
  await send('二')
  part('reply').querySelector('button')?.click()
  await settle()
  box.click()
  await send('三')
  box.click()
  part('restart').click()
  expect(box.checked).toBe(false)
  await send('四')
  const named = sent().map((one) => (one as { modelOperator?: string }).modelOperator)
  expect(named).toEqual([undefined, '試験の会社', '試験の会社', undefined, undefined])
})

test('what is empty is not sent', async () => {
  const { send } = show()
  await send('  \n')
  expect(ask).not.toHaveBeenCalled()
})

test.each([
  ['what the site says', async () => problem('少し待ってください'), '少し待ってください'],
  ['no word', async () => answer(null, false), '答えられません'],
  ['no connection', async () => Promise.reject(new TypeError('offline')), '答えられません'],
] as const)('a failure is told calmly, and the question stays: %s', async (_, fails, words) => {
  ask.mockImplementation(fails)
  const { send, part, field, log, sent } = show()
  await send('一')
  expect([part('problem').hidden, part('problem').textContent]).toEqual([false, words])
  expect([field.value, field.getAttribute('aria-invalid')]).toEqual(['一', 'true'])
  expect(field.getAttribute('aria-describedby')).toBe('problem hint')
  expect(log()).toBe('')
  ask.mockResolvedValue(answer(REPLY))
  await send(field.value)
  expect(part('problem').hidden).toBe(true)
  expect(field.getAttribute('aria-describedby')).toBe('hint')
  expect(field.hasAttribute('aria-invalid')).toBe(false)
  // What was not answered is no part of the conversation.
  expect(sent().at(-1)).toEqual({ message: '一', context: { turns: [] } })
})

test('after twenty seconds nobody is waited for', async () => {
  ask.mockImplementation(
    (_, init) =>
      new Promise((_resolve, reject) =>
        init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))),
      ),
  )
  const { send, part } = show()
  await send('一')
  await jest.advanceTimersByTimeAsync(20_000)
  expect(part('problem').textContent).toBe('答えられません')
})

test('Enter sends, but not while an input method has it, and not with Shift', async () => {
  const { field, press, sent, settle } = show()
  field.value = '費用'
  expect(press('Enter', { isComposing: true })).toBe(false)
  expect(press('Enter', { keyCode: 229 })).toBe(false)
  expect(press('Enter', { shiftKey: true })).toBe(false)
  expect(press('a')).toBe(false)
  expect(press('Enter')).toBe(true)
  await settle()
  expect(sent()).toHaveLength(1)
})

test('the conversation is cleared, with what is still on its way', async () => {
  const { send, part, field, log, sent, settle } = show()
  await send('一')
  expect(part('restart').hidden).toBe(false)
  let tell: (value: Response) => void = () => undefined
  ask.mockImplementation(() => new Promise((resolve) => (tell = resolve)))
  await send('二')
  part('restart').click()
  tell(answer(REPLY))
  await settle()
  expect([log(), part('restart').hidden, document.activeElement]).toEqual(['', true, field])
  ask.mockResolvedValue(answer(REPLY))
  await send('三')
  expect(sent().at(-1)).toEqual({ message: '三', context: { turns: [] } })
})

test('a new conversation waits for nothing of the one before', async () => {
  const { send, sent, part, log, settle } = show()
  await send('一')
  const tell: ((value: Response) => void)[] = []
  ask.mockImplementation(() => new Promise((resolve) => tell.push(resolve)))
  await send('二')
  part('restart').click()
  await jest.advanceTimersByTimeAsync(500)
  expect(part('status').textContent).toBe('')
  await send('三')
  expect(sent().at(-1)).toEqual({ message: '三', context: { turns: [] } })
  await jest.advanceTimersByTimeAsync(500)
  // The late answer neither shows nor ends the waiting for the new one.
  tell[0]?.(answer({ ...REPLY, text: '遅い答え' }))
  await settle()
  expect(part('status').textContent).toBe('探しています')
  expect(log()).toBe('三')
  await send('四')
  expect(sent()).toHaveLength(3)
  tell[1]?.(answer(REPLY))
  await settle()
  expect(part('status').textContent).toBe('')
  expect(log()).toContain(REPLY.text)
  expect(log()).not.toContain('遅い答え')
})

test('what was said is copied with its sources, and without buttons', async () => {
  const { send, part, settle } = show()
  await send('費用は？')
  const button = document.querySelector<HTMLButtonElement>('[data-action=copy]')
  expect(button?.hidden).toBe(false)
  button?.click()
  await settle()
  expect(copy.mock.calls[0]?.[0].split('\n')).toEqual([
    '費用は？',
    '',
    REPLY.text,
    '無料です。',
    `相談（確認日：未確認） ${location.origin}/contents/a`,
    '119',
    '電話 119',
  ])
  expect(part('status').textContent).toBe('コピーしました')
  copy.mockRejectedValue(new Error('not allowed'))
  button?.click()
  await settle()
  expect(part('status').textContent).toBe('できません')
})

test('Japanese on a page in English says that it is', async () => {
  document.documentElement.lang = 'en'
  ask.mockResolvedValue(answer({ ...REPLY, text: 'This is what the portal says.' }))
  const { send, part } = show()
  await send('cost')
  expect(part('reply').querySelector('blockquote')?.lang).toBe('ja')
  expect(part('reply').querySelector('p')?.lang).toBe('')
})

describe('whether a reply helped', () => {
  const rate = async (page: ReturnType<typeof show>, rating: 'yes' | 'no') => {
    document.querySelector<HTMLButtonElement>(`[name=rating][value=${rating}]`)?.click()
    await page.settle()
  }

  test('is said in place, with thanks that have the focus', async () => {
    const page = show()
    await page.send('費用')
    ask.mockResolvedValue(answer({ received: true }))
    await rate(page, 'no')
    expect(ask.mock.calls.at(-1)?.[0]).toBe('/rate')
    expect(page.sent().at(-1)).toEqual({ receipt: 'r.s', rating: 'no' })
    expect(document.querySelector('[name=rating]')).toBeNull()
    expect(document.activeElement).toBe(page.part('thanks-no'))
    expect([page.part('thanks-no').hidden, page.part('thanks-yes').hidden]).toEqual([false, true])
    // It was no question, and no form was asked as one.
    expect(page.sent()).toHaveLength(2)
  })

  test('is sent once, however often it is pressed', async () => {
    const page = show()
    await page.send('費用')
    ask.mockImplementation(() => new Promise(() => undefined))
    await rate(page, 'yes')
    await rate(page, 'yes')
    await rate(page, 'no')
    expect(page.sent()).toHaveLength(2)
  })

  test.each([
    ['what the site says', async () => problem('お待ちください'), 'お待ちください'],
    ['no word', async () => answer(null, false), '届いていません'],
    ['no connection', async () => Promise.reject(new TypeError('offline')), '届いていません'],
  ] as const)('can be said again where it did not arrive: %s', async (_, fails, words) => {
    const page = show()
    await page.send('費用')
    ask.mockImplementation(fails)
    await rate(page, 'yes')
    expect(page.part('rating-problem').textContent).toBe(words)
    ask.mockResolvedValue(answer({ received: true }))
    await rate(page, 'yes')
    expect(page.part('rating-problem').textContent).toBe('')
    expect(page.part('thanks-yes').hidden).toBe(false)
  })

  test('is not asked of a reply that has no receipt, and is not copied', async () => {
    const page = show()
    await page.send('費用')
    document.querySelector<HTMLButtonElement>('[data-action=copy]')?.click()
    await page.settle()
    expect(copy.mock.calls[0]?.[0]).not.toContain('はい')
    ask.mockResolvedValue(answer({ ...REPLY, receipt: '' }))
    document.querySelector('[data-part=log]')?.replaceChildren()
    await page.send('つらい')
    expect(document.querySelector('[data-part=reply]')).not.toBeNull()
    expect(document.querySelector('[data-part=reply] [name=rating]')).toBeNull()
  })
})

test('a question is kept only where the visitor agrees, each time, until he begins anew', async () => {
  const page = show()
  const box = document.createElement('input')
  box.type = 'checkbox'
  box.name = 'keep'
  page.part('form').append(box)
  await page.send('一')
  box.checked = true
  await page.send('二')
  page.part('restart').click()
  expect(box.checked).toBe(false)
  await page.send('三')
  expect(page.sent()).toEqual([
    { message: '一', context: { turns: [] } },
    { message: '二', context: { turns: ['一'] }, mayKeep: true },
    { message: '三', context: { turns: [] } },
  ])
})

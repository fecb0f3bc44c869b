import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'

const pushed: string[] = []
const router = { push: (href: string) => pushed.push(href) }
jest.unstable_mockModule('next/navigation', () => ({ useRouter: () => router }))
const posted: { path: string; body: unknown }[] = []
let answer: object
jest.unstable_mockModule('../../postJson', () => ({
  postForAnswer: async (path: string, body: object) => {
    posted.push({ path, body })
    return answer
  },
}))
const { ReviewDesk } = await import('./ReviewDesk')
const { deskChoices } = await import('./deskChoices')
const REQUEST = deskChoices({
  events: [{ event: 'approve', isCommentRequired: false }],
  afterReview: null,
})
const LOOK = deskChoices({
  events: [],
  afterReview: {
    since: '2026-11-27T00:00:00.000Z',
    decisions: ['accept', 'revert', 'return'],
    announcement: { reason: '台風' },
    dates: [],
    publication: { returnsTo: 'nothing' },
  },
})

let element: HTMLElement
let root: Root

const drawn = () => new Promise((resolve) => setTimeout(resolve, 60))
const draw = (changes: object = {}) =>
  flushSync(() =>
    root.render(
      <ReviewDesk
        base="/api/events/1"
        baseVersion="2026-11-27T00:00:00.000Z"
        claim={null}
        correction={null}
        editHref="/admin/collections/events/1"
        choices={REQUEST}
        isRequest
        nextHref="/admin/review/events/2"
        phrases={['日付と曜日が合っていません。']}
        previousHref="/admin/review/events/3"
        queueHref="/admin/review"
        state="submitted"
        {...changes}
      >
        <p>変わったところ</p>
      </ReviewDesk>,
    ),
  )
async function press(key: string, more: KeyboardEventInit = {}, at: Element = document.body) {
  at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }))
  await drawn()
}
const buttonOf = (words: string) =>
  [...element.querySelectorAll('button')].find(({ textContent }) => textContent === words)!
const form = () => element.querySelector<HTMLFormElement>('.portal-decision')

beforeEach(() => {
  pushed.length = 0
  posted.length = 0
  answer = { problem: '版が違います。', reasons: [] }
  localStorage.clear()
  element = document.createElement('div')
  document.body.append(element)
  root = createRoot(element)
  draw()
})
afterEach(() => {
  root.unmount()
  element.remove()
})

test('two keys approve the version that is shown', async () => {
  await press('a')
  expect(document.activeElement?.textContent).toBe('承認して公開する')
  ;(document.activeElement as HTMLElement).click()
  await drawn()
  expect(posted).toEqual([
    { path: '/api/events/1/approve', body: { baseVersion: '2026-11-27T00:00:00.000Z' } },
  ])
  expect(element.querySelector('[role="alert"]')?.textContent).toBe('版が違います。')
})

test('a return is begun by a key and asks for its reason', async () => {
  await press('r')
  expect(document.activeElement?.tagName).toBe('TEXTAREA')
  expect(form()?.checkValidity()).toBe(false)
  // What is typed there is typed, not pressed.
  await press('j', {}, document.activeElement!)
  expect(pushed).toEqual([])
})

test('keys lead to the neighbours, and claim', async () => {
  await press('k')
  // Until the document is another, keys do nothing more.
  await press('j')
  await press('a')
  expect([pushed, form()]).toEqual([['/admin/review/events/3'], null])
})

test('a key claims, and gives back', async () => {
  answer = { answer: { claim: { name: '佐藤', since: '', isOwn: true } } }
  await press('c')
  expect(posted).toEqual([{ path: '/api/events/1/claim', body: {} }])
  expect(element.textContent).toContain('担当：あなた')
  answer = { answer: { claim: null } }
  await press('c')
  expect(posted[1]).toEqual({ path: '/api/events/1/unclaim', body: {} })
})

test('what a colleague has is taken over', async () => {
  draw({ claim: { name: '佐藤', since: '', isOwn: false } })
  root.unmount()
  root = createRoot(element)
  draw({ claim: { name: '佐藤', since: '', isOwn: false } })
  // One key is not enough to take something from a colleague.
  await press('c')
  expect(posted).toEqual([])
  buttonOf('担当を代わる').click()
  await drawn()
  expect(posted).toEqual([{ path: '/api/events/1/claim', body: { takeOver: true } }])
})

test.each<[string, KeyboardEventInit]>([
  ['with another key', { ctrlKey: true }],
  ['with the key of a Mac', { metaKey: true }],
  ['with alt', { altKey: true }],
  ['while Japanese is composed', { isComposing: true }],
  ['while Japanese is composed, in another browser', { keyCode: 229 }],
  ['because it is held down', { repeat: true }],
])('a key does nothing %s', async (_when, more) => {
  await press('a', more)
  await press('j', more)
  expect([form(), pushed]).toEqual([null, []])
})

test('keys can be switched off, and stay off', async () => {
  const box = element.querySelector<HTMLInputElement>('dialog input[type="checkbox"]')!
  box.click()
  await drawn()
  await press('a')
  expect(form()).toBeNull()
  root.unmount()
  root = createRoot(element)
  draw()
  await press('a')
  expect(form()).toBeNull()
  element.querySelector<HTMLInputElement>('dialog input[type="checkbox"]')!.click()
  await drawn()
  await press('a')
  expect(form()).not.toBeNull()
})

test('what does not wait any more cannot be decided', async () => {
  draw({ choices: [], isRequest: false, state: 'published' })
  await press('a')
  await press('r')
  expect(form()).toBeNull()
  expect(element.textContent).toContain('いまは承認も事後確認も待っていません。')
  expect(
    [...element.querySelectorAll('button')].map(({ textContent }) => textContent),
  ).not.toContain('承認して公開（a）')
})

async function write(words: string): Promise<void> {
  const area = element.querySelector('textarea')!
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, words)
  area.dispatchEvent(new Event('input', { bubbles: true }))
  area.blur()
  await drawn()
}

test('a reason that was typed is left behind by no key', async () => {
  await press('r')
  await write('長い理由です。')
  await press('j')
  expect(pushed).toEqual([])
  await press('a')
  await press('r')
  expect(element.querySelector('textarea')?.value).toBe('長い理由です。')
})

test('after a refusal because a colleague was faster, one can take over', async () => {
  answer = { problem: '佐藤さんが担当しています。', reasons: [], status: 409 }
  await press('c')
  answer = { answer: { claim: { name: '自分', since: '', isOwn: true } } }
  buttonOf('担当を代わる').click()
  await drawn()
  expect(posted.map(({ body }) => body)).toEqual([{}, { takeOver: true }])
})

test('a key works with Caps Lock', async () => {
  await press('A')
  expect(form()).not.toBeNull()
})

test('what is public already is looked at, with the same keys', async () => {
  draw({ choices: LOOK, isRequest: false, state: 'published' })
  await press('c')
  expect(posted).toEqual([])
  await press('r')
  expect(form()?.textContent).toContain('サイトから取り下げます。')
  expect(form()?.checkValidity()).toBe(false)
  await press('Escape')
  await press('a', {}, document.body)
  ;(document.activeElement as HTMLElement).click()
  await drawn()
  expect(posted).toEqual([
    {
      path: '/api/events/1/review',
      body: { decision: 'accept', baseVersion: '2026-11-27T00:00:00.000Z' },
    },
  ])
  expect(buttonOf('お知らせの前に戻す')).toBeDefined()
})

test('a key opens the form for trifles, in which no other key decides or leads away', async () => {
  const place = { path: 'title', kind: 'line', label: '名称', value: '患者サロソ', options: [] }
  const near = { maxLength: null, isNear: true, messages: [], fixed: '患者サロン' }
  draw({ correction: { places: [{ ...place, ...near }], texts: [] } })
  await press('e')
  expect(document.activeElement?.tagName).toBe('INPUT')
  await press('a')
  await press('j')
  expect([pushed, posted, form()?.querySelector('h2')?.textContent]).toEqual([
    [],
    [],
    '軽微な修正をして公開',
  ])
  buttonOf('「患者サロン」に直す').click()
  await drawn()
  buttonOf('直したところを確かめる').click()
  await drawn()
  expect(posted).toEqual([
    {
      path: '/api/events/1/correct',
      body: {
        baseVersion: '2026-11-27T00:00:00.000Z',
        corrections: [{ path: 'title', value: '患者サロン' }],
        fixed: [],
        isTrial: true,
      },
    },
  ])
  expect(element.querySelector('[role="alert"]')?.textContent).toBe('版が違います。')
  buttonOf('やめる').click()
  await drawn()
  expect(document.activeElement?.textContent).toBe('承認して公開（a）')
})

test('without anything to mend the key does nothing', async () => {
  await press('e')
  expect(form()).toBeNull()
})

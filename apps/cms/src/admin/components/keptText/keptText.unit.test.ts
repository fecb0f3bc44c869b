import { expect, test } from '@jest/globals'
import {
  changedValues,
  forgetText,
  forgetTextsOf,
  hasTextsOf,
  keepText,
  keptName,
  newestText,
} from './keptTexts'

const now = Date.UTC(2026, 10, 28, 9)
const form = { user: 'u1', collection: 'events', document: 'd1', locale: 'ja' }
const text = (title: string, keptAt = now - 1000) => ({ keptAt, savedAt: null, data: { title } })

function shelf(entries: Record<string, string> = {}) {
  const store = new Map(Object.entries(entries))
  return {
    getItem: (name: string) => store.get(name) ?? null,
    setItem: (name: string, value: string) => void store.set(name, value),
    removeItem: (name: string) => void store.delete(name),
    key: (at: number) => [...store.keys()][at] ?? null,
    get length() {
      return store.size
    },
    names: () => [...store.keys()],
  }
}

test('the newest text of a form is found, whichever tab kept it', () => {
  const own = shelf()
  keepText(own, keptName(form, 'a'), text('older', now - 5000))
  keepText(own, keptName(form, 'b'), text('newer'))
  expect(newestText(own, form, now)?.text.data).toEqual({ title: 'newer' })
  expect(newestText(own, form, now)?.name).toBe(keptName(form, 'b'))
})

test.each([
  ['another person', { user: 'u2' }],
  ['another collection', { collection: 'resources' }],
  ['another document', { document: 'd2' }],
  ['a new document', { document: null }],
  ['another language', { locale: 'en' }],
  ['a person whose name begins alike', { user: 'u' }],
])('nothing is offered of %s', (_, other) => {
  const own = shelf()
  keepText(own, keptName({ ...form, ...other }, 'a'), text('theirs'))
  expect(newestText(own, form, now)).toBeNull()
})

test('signs in names keep forms apart', () => {
  const own = shelf()
  keepText(own, keptName({ ...form, user: 'u1:events', collection: 'd1' }, 'a'), text('x'))
  expect(newestText(own, form, now)).toBeNull()
})

test('what was saved is forgotten', () => {
  const own = shelf()
  keepText(own, keptName(form, 'a'), text('x'))
  forgetText(own, keptName(form, 'a'))
  expect(newestText(own, form, now)).toBeNull()
})

test('after a week a text is thrown away, also that of another form', () => {
  const own = shelf()
  const week = 7 * 24 * 3600 * 1000
  keepText(own, keptName(form, 'a'), text('old', now - week - 1))
  keepText(own, keptName({ ...form, document: 'd2' }, 'a'), text('old', now - week - 1))
  keepText(own, keptName({ ...form, document: 'd3' }, 'a'), text('young', now - week + 1))
  expect(newestText(own, form, now)).toBeNull()
  expect(own.names()).toEqual([keptName({ ...form, document: 'd3' }, 'a')])
})

test.each(['', 'null', '{', '[]', '{"keptAt":"x","data":{}}', '{"keptAt":1e15,"data":null}'])(
  'what is no kept text (%s) is thrown away',
  (value) => {
    const own = shelf({ [keptName(form, 'a')]: value })
    expect(newestText(own, form, now)).toBeNull()
    expect(own.names()).toEqual([])
  },
)

test('what others keep in the same store is left alone', () => {
  const own = shelf({ theme: 'dark' })
  newestText(own, form, now)
  expect(own.names()).toEqual(['theme'])
})

test('a store that is full or forbidden keeps nothing and breaks nothing', () => {
  const refuse = () => {
    throw new DOMException('QuotaExceededError')
  }
  const full = { getItem: refuse, setItem: refuse, removeItem: refuse, key: refuse, length: 1 }
  expect(keepText(full, 'x', text('x'))).toBe(false)
  expect(() => forgetText(full, 'x')).not.toThrow()
  expect(newestText(full, form, now)).toBeNull()
})

test('only what somebody changed is kept', () => {
  const saved = {
    title: '前',
    body: { root: 1 },
    venue: { name: 'A' },
    summary: '要約',
    note: null,
  }
  const typed = {
    title: '後',
    body: { root: 1 },
    venue: { name: 'B' },
    summary: undefined,
    note: null,
  }
  expect(changedValues(saved, typed)).toEqual({ title: '後', venue: { name: 'B' }, summary: null })
})

test('whoever leaves takes along all that is kept of him, and nothing of others', () => {
  const own = shelf({ 'another-program': 'stays' })
  const theirs = keptName({ ...form, user: 'u' }, 'a')
  keepText(own, keptName(form, 'a'), text('one'))
  keepText(
    own,
    keptName({ ...form, collection: 'organizations', document: null }, 'b'),
    text('two'),
  )
  keepText(own, theirs, text('theirs'))
  expect(hasTextsOf(own, 'u1')).toBe(true)
  forgetTextsOf(own, 'u1')
  expect(own.names()).toEqual(['another-program', theirs])
  expect([hasTextsOf(own, 'u1'), hasTextsOf(own, 'u')]).toEqual([false, true])
})

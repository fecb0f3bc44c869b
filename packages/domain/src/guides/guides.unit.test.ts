import { describe, expect, it } from '@jest/globals'
import { guideOf } from './guideOf'
import { orderPages } from './orderPages'
import { parentProblem } from './parentProblem'

const page = (id: string, order: number | null = null, title = id) => ({ id, title, order })
const ids = (pages: readonly { id: string }[]) => pages.map(({ id }) => id).join(' ')

describe('orderPages', () => {
  it.each([
    ['by number, whatever came first', [page('b', 20), page('a', 10)], 'a b'],
    ['zero before one', [page('b', 1), page('a', 0)], 'a b'],
    ['without a number last', [page('x'), page('a', 9999)], 'a x'],
    ['the same number by title', [page('1', 5, 'い'), page('2', 5, 'あ')], '2 1'],
    ['the same title by id', [page('2', 5, 'あ'), page('1', 5, 'あ')], '1 2'],
    ['two without a number by title', [page('1', null, 'い'), page('2', null, 'あ')], '2 1'],
  ])('%s', (_name, pages, expected) => {
    expect(ids(orderPages(pages))).toBe(expected)
  })

  it('leaves the given array alone', () => {
    const pages = [page('b', 20), page('a', 10)]
    orderPages(pages)
    expect(ids(pages)).toBe('b a')
  })
})

describe('guideOf', () => {
  const start = page('start', 90)
  const [a, b, c] = [page('a', 10), page('b', 20), page('c', 30)] as const
  const siblings = [c, a, b]

  it.each([
    [start, { parent: null, siblings: [], children: siblings }, null, 'a'],
    [a, { parent: start, siblings, children: [] }, 'start', 'b'],
    [b, { parent: start, siblings, children: [] }, 'a', 'c'],
    [c, { parent: start, siblings, children: [] }, 'b', null],
  ])('of %j', (current, family, previous, next) => {
    const guide = guideOf(current, family)
    expect(guide?.start).toBe(start)
    expect(ids(guide?.pages ?? [])).toBe('start a b c')
    expect(guide?.current).toBe(current)
    expect([guide?.previous?.id ?? null, guide?.next?.id ?? null]).toEqual([previous, next])
  })

  it('is null for a page that stands alone', () => {
    expect(guideOf(a, { parent: null, siblings: [], children: [] })).toBeNull()
  })

  it('is the own guide of a page that stands in another one', () => {
    const guide = guideOf(a, { parent: start, siblings, children: [b] })
    expect(ids(guide?.pages ?? [])).toBe('a b')
  })

  it('has a page once that the list has in an older state, and one that it lacks', () => {
    const draft = { ...b, title: '新しい題名' }
    expect(guideOf(draft, { parent: start, siblings, children: [] })?.pages).toEqual([
      start,
      a,
      draft,
      c,
    ])
    expect(ids(guideOf(b, { parent: start, siblings: [a], children: [] })?.pages ?? [])).toBe(
      'start a b',
    )
  })
})

describe('parentProblem', () => {
  it.each([
    ['a new page under a page', undefined, ['p'], 0, null],
    ['a page on the third level', 'x', ['p', 'q'], 0, null],
    ['a page with pages on the second level', 'x', ['p'], 1, null],
    ['the page itself', 'x', ['x'], 0, /このページ自身/],
    ['a page under it', 'x', ['p', 'x'], 0, /このページ自身/],
    ['the fourth level', 'x', ['p', 'q', 'r'], 0, /3段まで/],
    ['pages below pushed to the fourth level', 'x', ['p', 'q'], 1, /3段まで/],
  ] as const)('%s', (_name, id, ancestors, below, problem) => {
    const answer = parentProblem(id, ancestors, below)
    if (problem === null) expect(answer).toBeNull()
    else expect(answer).toMatch(problem)
  })
})

import { describe, expect, it } from '@jest/globals'
import { isSlug } from './isSlug'
import { slugFrom } from './slugFrom'

describe('isSlug', () => {
  it.each([
    ['handbook', true],
    ['20261210-k3f9x2ab', true],
    ['a'.repeat(100), true],
    ['a'.repeat(101), false],
    ['Handbook', false],
    ['a--b', false],
    ['-a', false],
    ['a-', false],
    ['a_b', false],
    ['ａ', false],
    ['がん', false],
    ['a/b', false],
    ['a\n', false],
    ['', false],
    [null, false],
  ])('%p → %p', (value, expected) => {
    expect(isSlug(value)).toBe(expected)
  })
})

describe('slugFrom', () => {
  it.each([
    ['Cancer and Work', 'cancer-and-work'],
    ['  Cancer & Work: 2026!  ', 'cancer-work-2026'],
    ["Let's Talk", 'lets-talk'],
    ['ＡＹＡ Week', 'aya-week'],
    ['word '.repeat(40), `${'word-'.repeat(19)}word`],
    ['両立支援ハンドブック', 'page-k3f9x2ab'],
    ['AYA世代の会', 'page-k3f9x2ab'],
    ['!!!', 'page-k3f9x2ab'],
    ['', 'page-k3f9x2ab'],
  ])('%p → %p', (title, slug) => {
    expect(slugFrom({ title, prefix: 'page', id: 'k3f9x2ab' })).toBe(slug)
  })

  it.each([
    ['20261210', '0193a4b2-7c1d-7e3f-8a9b-4c5d6e7f8091', '20261210-6e7f8091'],
    ['Event Page', 'X1', 'event-page-x1'],
    ['', 'k3f9x2ab', 'k3f9x2ab'],
    ['イベント', 'k3f9x2ab', 'k3f9x2ab'],
    ['p'.repeat(200), 'k3f9x2ab', `${'p'.repeat(91)}-k3f9x2ab`],
  ])('prefix %p and id %p → %p', (prefix, id, slug) => {
    expect(slugFrom({ title: '市民公開講座', prefix, id })).toBe(slug)
  })

  it('always gives a slug', () => {
    const titles = [
      'a',
      '-',
      "'",
      '---a---',
      'がん',
      '\u0000a',
      '😀',
      'x'.repeat(500),
      "a'".repeat(99),
    ]
    for (const title of titles) {
      expect([title, isSlug(slugFrom({ title, prefix: '-p-', id: 'k3f9x2ab' }))]).toEqual([
        title,
        true,
      ])
    }
  })

  it('refuses an id without a letter or digit', () => {
    expect(() => slugFrom({ title: 'がん', prefix: 'page', id: '--' })).toThrow(RangeError)
  })
})

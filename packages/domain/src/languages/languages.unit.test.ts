import { describe, expect, it } from '@jest/globals'
import {
  hasLanguages,
  inLanguage,
  isLanguage,
  keepLanguage,
  LANGUAGES,
  pageOfPath,
  splitLanguage,
} from '.'

describe('splitLanguage', () => {
  it.each([
    ['/', 'ja', '/'],
    ['/hospitals', 'ja', '/hospitals'],
    ['/en', 'en', '/'],
    ['/en/', 'en', '/'],
    ['/en/hospitals/a', 'en', '/hospitals/a'],
    ['/easy/topics/work', 'easy', '/topics/work'],
    ['/english', 'ja', '/english'],
    ['/easy-words', 'ja', '/easy-words'],
    ['/ja/hospitals', 'ja', '/ja/hospitals'],
    ['/en/en', 'en', '/en'],
  ])('should read %s as %s %s', (path, language, rest) => {
    expect(splitLanguage(path)).toEqual({ language, path: rest })
  })
})

describe('inLanguage', () => {
  it.each([
    ['en', '/', '/en'],
    ['ja', '/', '/'],
    ['ja', '/en', '/'],
    ['en', '/hospitals?area=tama#list', '/en/hospitals?area=tama#list'],
    ['en', '/easy/hospitals', '/en/hospitals'],
    ['easy', '/easy/hospitals', '/easy/hospitals'],
    ['ja', '/easy/hospitals', '/hospitals'],
    ['en', '/?q=a', '/en?q=a'],
    ['en', 'https://ganjoho.jp/', 'https://ganjoho.jp/'],
    ['en', '//elsewhere.example/', '//elsewhere.example/'],
    ['en', 'tel:0312345678', 'tel:0312345678'],
    ['en', '#main', '#main'],
    ['en', '/media/a.pdf', '/media/a.pdf'],
    ['en', '/events.ics', '/events.ics'],
    ['en', '/events/feed.atom', '/events/feed.atom'],
    ['en', '/open-data', '/en/open-data'],
    ['en', '/open-data/130001_event.csv', '/open-data/130001_event.csv'],
  ] as const)('should lead in %s from %s to %s', (language, href, expected) => {
    expect(inLanguage(language, href)).toBe(expected)
  })
})

describe('keepLanguage', () => {
  it.each([
    ['en', '/hospitals', '/en/hospitals'],
    ['ja', '/en/hospitals?a=1#b', '/en/hospitals?a=1#b'],
    ['en', '/easy', '/easy'],
    ['easy', '/en?x=/a', '/en?x=/a'],
    ['en', '/english', '/en/english'],
    ['en', '/?next=/easy/a', '/en?next=/easy/a'],
    ['en', 'https://ganjoho.jp/', 'https://ganjoho.jp/'],
  ] as const)('should lead in %s from %s to %s', (language, href, expected) => {
    expect(keepLanguage(language, href)).toBe(expected)
  })
})

describe('pageOfPath', () => {
  it.each([
    ['/', '/'],
    ['/en', '/'],
    ['/en/', '/'],
    ['/a/', '/a'],
    ['/easy/a', '/a'],
    ['/%65n/a', '/a'],
    ['/en/%E6%A1%88%E5%86%85', '/案内'],
    ['/english', '/english'],
    ['/%E6', '/%E6'],
  ])('should read %s as %s', (path, expected) => {
    expect(pageOfPath(path)).toBe(expected)
  })
})

describe('hasLanguages', () => {
  it.each([
    ['/', true],
    ['/contents/a', true],
    ['/apiary', true],
    ['/api/health/live', false],
    ['/sitemap.xml', false],
    ['/robots.txt', false],
    ['/review', false],
    ['/preview/topics/1', false],
  ])('should answer for %s: %s', (path, expected) => {
    expect(hasLanguages(path)).toBe(expected)
  })
})

describe('LANGUAGES', () => {
  it('should have one prefix, one name and one hreflang each, and Japanese without prefix first', () => {
    for (const key of ['value', 'label', 'prefix', 'hreflang'] as const) {
      expect(new Set(LANGUAGES.map((one) => one[key])).size).toBe(LANGUAGES.length)
    }
    expect(LANGUAGES[0]).toMatchObject({ value: 'ja', prefix: '' })
    expect([isLanguage('en'), isLanguage('fr'), isLanguage(null)]).toEqual([true, false, false])
  })
})

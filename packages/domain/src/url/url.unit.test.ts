import { describe, expect, it } from '@jest/globals'
import { isSafeHref } from './isSafeHref'
import { isSafeMailto } from './isSafeMailto'
import { isSafePath } from './isSafePath'
import { isSafeTel } from './isSafeTel'
import { isSafeUrl } from './isSafeUrl'

const SAFE_URLS = [
  'https://ganjoho.jp/public/institution/qa/index.html',
  'https://www.youtube.com/playlist?list=PLOn_cSS--Z_ZgsUMbvp7RJwhWWWR4Y32U',
  'http://example.jp',
  'HTTPS://example.jp:8443/a?b=c#d',
  'https://ja.wikipedia.org/wiki/がん',
  'https://がん.example.jp/',
]
const SAFE_PATHS = [
  '/',
  '/events',
  '/events?from=2026-12-01#list',
  '/contents/がん',
  '/a//b',
  '/a/./b',
  '/a/../b',
]
const UNSAFE = [
  '',
  ' ',
  'events',
  '#top',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '/.//evil.example',
  '/..//evil.example',
  '/events/..//evil.example',
  '/%2e//evil.example',
  '/%2E%2e//evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  ' https://example.jp',
  'https://exa mple.jp',
  'https://example.jp/\u0000',
  'https://example.jp/\u202Egpj.exe',
  'https://example.jp/\u200B',
  'https:example.jp',
  'https:///example.jp',
  'https://',
  'https://:80',
  'https://ganjoho.jp@evil.example/',
  'https://user:password@example.jp/',
  'https://:password@example.jp/',
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://example.jp/1',
  'ftp://example.jp/',
  'mailto:desk@example.jp',
  'tel:03-0000-0000',
  `https://example.jp/${'a'.repeat(2048)}`,
  `/${'a'.repeat(2048)}`,
  undefined,
  null,
  42,
  ['/events'],
]

describe('links', () => {
  it.each(SAFE_URLS)('accepts the address %p', (text) => {
    expect([isSafeHref(text), isSafeUrl(text), isSafePath(text)]).toEqual([true, true, false])
  })

  it.each(SAFE_PATHS)('accepts the path %p', (text) => {
    expect([isSafeHref(text), isSafeUrl(text), isSafePath(text)]).toEqual([true, false, true])
    expect(new URL(text, 'https://portal.example').origin).toBe('https://portal.example')
  })

  it.each(UNSAFE.map((text) => [text]))('refuses %j', (text) => {
    expect([isSafeHref(text), isSafeUrl(text), isSafePath(text)]).toEqual([false, false, false])
  })
})

describe('isSafeMailto', () => {
  it.each([
    ['mailto:desk@example.jp', true],
    ['mailto:event.desk+2026@med.example.ac.jp', true],
    ['desk@example.jp', false],
    ['mailto:', false],
    ['mailto:desk@example', false],
    ['mailto:desk@example.jp?bcc=evil@example.com', false],
    ['mailto:desk@example.jp,evil@example.com', false],
    ['mailto:desk@example.jp%0Abcc:evil@example.com', false],
    ['mailto:desk@example.jp\n', false],
    [`mailto:${'a'.repeat(260)}@example.jp`, false],
    [null, false],
  ])('%j → %p', (text, expected) => {
    expect(isSafeMailto(text)).toBe(expected)
  })
})

describe('isSafeTel', () => {
  it.each([
    ['tel:03-0000-0000', true],
    ['tel:+81-3-0000-0000', true],
    ['tel:0570000000', true],
    ['tel:110', true],
    ['03-0000-0000', false],
    ['tel:', false],
    ['tel:-', false],
    ['tel:03-0000-0000;ext=1', false],
    ['tel:03 0000 0000', false],
    ['tel:０３-００００-００００', false],
    ['tel:*21*0000000000#', false],
    [`tel:${'1'.repeat(30)}`, false],
    [undefined, false],
  ])('%j → %p', (text, expected) => {
    expect(isSafeTel(text)).toBe(expected)
  })
})

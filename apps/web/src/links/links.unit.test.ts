import { describe, expect, jest, test } from '@jest/globals'

import { portalEnv } from '../testing/portalEnv'

jest.unstable_mockModule('../env', () => ({ env: () => portalEnv }))
const { resolveHref } = await import('./resolveHref')
const { resolveLink } = await import('./resolveLink')
const { fileDetails, formatBytes } = await import('./fileDetails')
const { mediaPath } = await import('./mediaPath')
const { pageOf } = await import('./pageOf')
const { readPageNumber } = await import('./readPageNumber')
const { withQuery } = await import('./withQuery')

describe('an address from content', () => {
  test.each([
    ['/events', false],
    ['#consultation', false],
    ['mailto:soudan@example.jp', false],
    ['tel:03-1234-5678', false],
    ['https://portal.example.jp/events', false],
    ['https://ganjoho.jp/', true],
  ])('%s is linked', (href, external) => {
    expect(resolveHref(href)).toEqual({ href, external })
  })

  test.each([
    ['javascript:alert(1)'],
    ['data:text/html,x'],
    ['//elsewhere.example'],
    ['/\\elsewhere.example'],
    ['mailto:a@example.jp?bcc=b@example.jp'],
    ['#<script>'],
    [''],
    [null],
  ])('%j is not', (href) => {
    expect(resolveHref(href)).toBeNull()
  })
})

describe('a link from content', () => {
  const value = {
    id: '1',
    slug: 'komagome',
    title: null,
    name: '駒込病院',
    kind: 'hospital',
    placement: null,
    website: 'https://hospital.example.jp/',
  }
  const link = (changes: { kind?: string; website?: string | null }, label: string | null = null) =>
    resolveLink({
      label,
      href: null,
      reference: { relationTo: 'organizations', value: { ...value, ...changes } },
    })

  test('leads to the page of what it refers to, by its name', () => {
    expect(link({})).toEqual({
      href: '/hospitals/komagome',
      external: false,
      label: '駒込病院',
    })
    expect(link({}, 'この病院')?.label).toBe('この病院')
  })

  test('leads to the own site of an organization that is no hospital', () => {
    expect(link({ kind: 'association' })).toMatchObject({
      href: 'https://hospital.example.jp/',
      external: true,
    })
    expect(link({ kind: 'association', website: null })).toBeNull()
  })

  test('leads nowhere without words or target', () => {
    expect(resolveLink(null)).toBeNull()
    expect(resolveLink({ label: null, href: '/events', reference: null })).toBeNull()
    expect(resolveLink({ label: '表', href: null, reference: null })).toBeNull()
  })

  test('leads to the own address of a page that has one', () => {
    const reference = {
      relationTo: 'content-items' as const,
      value: { ...value, slug: 'accessibility', title: '方針' },
    }
    expect(resolveLink({ label: null, href: null, reference })?.href).toBe('/accessibility')
  })
})

test.each([
  [1, '1KB'],
  [480 * 1024, '480KB'],
  [1023 * 1024, '1.0MB'],
  [2_500_000, '2.4MB'],
])('%i bytes are %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text)
})

test('says of a file what is known', () => {
  expect(fileDetails({ mimeType: 'application/pdf', filesize: 1024, pages: 48 })).toBe(
    'PDF、1KB、48ページ',
  )
  expect(fileDetails({ mimeType: null, filesize: null })).toBe('')
})

test('a file has an address of the site, unless its name is none', () => {
  expect(mediaPath('手引き 1.pdf')).toBe(`/media/${encodeURIComponent('手引き 1.pdf')}`)
  expect(mediaPath('../secret.pdf')).toBeNull()
  expect(mediaPath(null)).toBeNull()
})

test.each([
  [undefined, 1],
  ['1', 1],
  ['37', 37],
  ['0', null],
  ['-1', null],
  ['1e3', null],
  ['１', null],
  ['99999999', null],
])('page=%s', (text, page) => {
  expect(readPageNumber(text)).toBe(page)
})

test('cuts a list into pages and knows its end', () => {
  expect(pageOf([1, 2, 3], 2, 2)).toEqual({ things: [3], totalPages: 2 })
  expect(pageOf([1, 2, 3], 3, 2)).toEqual({ things: [], totalPages: 2 })
  expect(pageOf([], 1, 2)).toEqual({ things: [], totalPages: 1 })
})

test('leaves out query parameters without a value', () => {
  expect(withQuery('/events', { area: null, format: 'online', page: 2 })).toBe(
    '/events?format=online&page=2',
  )
  expect(withQuery('/events', { area: '' })).toBe('/events')
})

import { isSafeUrl } from '@tokyo-cancer-portal/domain'
import { expect, test } from '@jest/globals'

import { shareLinks } from './shareLinks'

const page = {
  title: 'お金 & 仕事 100%?',
  address: 'https://portal.example.jp/contents/%E5%83%8D%E3%81%8F',
}

test('a mail has the title as its subject and title and address in its text', () => {
  const { mail } = shareLinks(page)
  const query = new URL(mail).searchParams
  expect(mail).toMatch(/^mailto:\?subject=/)
  expect(query.get('subject')).toBe(page.title)
  expect(query.get('body')).toBe(`${page.title}\r\n${page.address}`)
  // Mail programs take a plus for a plus.
  expect(mail).not.toContain('+')
})

test('LINE gets title and address, and nothing else', () => {
  const { line } = shareLinks(page)
  const url = new URL(line)
  expect(isSafeUrl(line)).toBe(true)
  expect(`${url.origin}${url.pathname}`).toBe('https://line.me/R/share')
  expect([...url.searchParams]).toEqual([['text', `${page.title}\n${page.address}`]])
})

import type { ReadTexts } from './draftLanguage'

import { expect, test } from '@jest/globals'

import { draftLanguage } from './draftLanguage'

const body = {
  root: { children: [{ type: 'paragraph', children: [{ type: 'text', text: '文' }] }] },
}
const page = { id: 'a', slug: 'a', title: '題', body }
const home = { layout: [{ blockType: 'hero', heading: '見出し' }, { blockType: 'news' }] }

const reading =
  (japanese: object, own: object): ReadTexts =>
  async (document, language) =>
    document.parse(language === 'ja' ? japanese : own)

test.each<[string, object, object, string]>([
  ['content-items', page, page, 'en'],
  ['content-items', page, { ...page, body: null }, 'ja'],
  ['content-items', page, { ...page, title: null }, 'ja'],
  ['content-items', { ...page, body: null }, { ...page, body: null }, 'en'],
  ['topics', page, { ...page, body: null }, 'en'],
  ['topics', page, { ...page, title: null }, 'ja'],
  ['globals/home', home, home, 'en'],
  ['globals/home', home, { layout: [{ blockType: 'hero' }] }, 'ja'],
  // What has no languages is shown in Japanese on the site as well.
  ['events', page, page, 'ja'],
])('%s is previewed in the language of its page', async (kind, japanese, own, expected) => {
  expect(await draftLanguage(kind, 'en', reading(japanese, own))).toBe(expected)
  expect(await draftLanguage(kind, 'ja', reading(japanese, own))).toBe('ja')
})

test('what is not there is not translated', async () => {
  expect(await draftLanguage('topics', 'en', async () => null)).toBe('ja')
})

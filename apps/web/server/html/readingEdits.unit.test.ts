import { readFile } from 'node:fs/promises'

import { expect, test } from '@jest/globals'
import { everydayWords, readEveryday } from '@tokyo-cancer-portal/japanese-text'

import { stripRuntime } from './stripRuntime'

const page = (body: string) =>
  `<!DOCTYPE html><html lang="ja"><head><title>相談</title></head><body>${body}</body></html>`
const ruby = (base: string, reading: string) =>
  `<ruby>${base}<rp aria-hidden="true">（</rp><rt aria-hidden="true">${reading}</rt><rp aria-hidden="true">）</rp></ruby>`
const SOUDAN = ruby('相談', 'そうだん')

test.each([
  ['<p>相談 する</p>', `<p><span>${SOUDAN} する</span></p>`],
  ['<a href="#x">相談</a>', `<a href="#x"><span>${SOUDAN}</span></a>`],
  ['<p>A&amp;B &lt;相談&gt;</p>', `<p><span>A&amp;B &lt;${SOUDAN}&gt;</span></p>`],
  ['<p>A&amp;B</p>', '<p>A&amp;B</p>'],
  // A value that Next puts into a sentence is parted from it by a comment.
  ['<p>3<!-- -->人</p>', '<p>3人</p>'],
  ['<p>次<!-- -->回</p>', '<p>次回</p>'],
  ['<p><ruby>相談<rt>そうだん</rt></ruby>の</p>', '<p><ruby>相談<rt>そうだん</rt></ruby>の</p>'],
  ['<div lang="ja"><p>相談</p></div>', '<div lang="ja"><p>相談</p></div>'],
  ['<a lang="en" hreflang="en">相談</a>', '<a lang="en" hreflang="en">相談</a>'],
  ['<textarea>相談</textarea>', '<textarea>相談</textarea>'],
  ['<select><option>相談</option></select>', '<select><option>相談</option></select>'],
  ['<button title="相談">相談</button>', `<button title="相談"><span>${SOUDAN}</span></button>`],
  ['<svg><text>相談</text></svg>', '<svg><text>相談</text></svg>'],
  [
    '<script type="application/ld+json">"相談"</script>',
    '<script type="application/ld+json">"相談"</script>',
  ],
])('%s', (given, expected) => {
  expect(stripRuntime(page(given), 'easy').html).toBe(page(expected))
})

test('only plain Japanese gets readings', () => {
  expect(stripRuntime(page('<p>相談</p>'), 'ja').html).toBe(page('<p>相談</p>'))
  expect(stripRuntime(page('<p>相談</p>'), 'en').html).not.toContain('<ruby>')
})

/** What is counted and dates are read by their numbers: 3日 has no reading without the 3. */
const COUNTED = /3(?:日前|ページ目|[月日円回件分人行]目?)/gu
const hasKanji = (text: string) => /\p{Script=Han}/u.test(text.replaceAll(COUNTED, ''))
/** A message with a number in each place that is filled in, without the brackets of ICU. */
const said = (text: string) => text.replaceAll(/\{\w+\}|\d+/g, '3')

test('every kanji of the words of the site in plain Japanese has its reading', async () => {
  const file = new URL('../../messages/easy.json', import.meta.url)
  const messages = JSON.parse(await readFile(file, 'utf8')) as Record<
    string,
    Record<string, string>
  >
  const words = everydayWords()
  const unread = Object.values(messages)
    .flatMap((namespace) => Object.values(namespace))
    .flatMap((text) =>
      readEveryday(said(text), words)
        .filter(({ base, reading }) => reading === null && hasKanji(base))
        .map(({ base }) => base.trim()),
    )
  expect(unread).toEqual([])
})

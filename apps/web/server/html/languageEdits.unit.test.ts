import { describe, expect, test } from '@jest/globals'

import { applyEdits } from './applyEdits'
import { isJapanese } from './isJapanese'
import { stripRuntime } from './stripRuntime'

const page = (body: string, lang = 'en') =>
  `<!DOCTYPE html><html lang="${lang}"><head><title>題名</title></head><body>${body}</body></html>`
const made = (body: string) => stripRuntime(page(body), 'en').html

describe('the links of a page', () => {
  test.each([
    ['<a href="/hospitals?area=tama#x">x</a>', '<a href="/en/hospitals?area=tama#x">x</a>'],
    ['<a class=a href=/events>x</a>', '<a class=a href="/en/events">x</a>'],
    ['<a href="/?a=1&amp;b=2">x</a>', '<a href="/en?a=1&amp;b=2">x</a>'],
    ['<form action="/resources"></form>', '<form action="/en/resources"></form>'],
    ['<form></form>', '<form></form>'],
    ['<a href="/en/news">x</a>', '<a href="/en/news">x</a>'],
    ['<a href="/news" hreflang="ja">x</a>', '<a href="/news" hreflang="ja">x</a>'],
    ['<a href="#consultation">x</a>', '<a href="#consultation">x</a>'],
    ['<a href="https://ganjoho.jp/">x</a>', '<a href="https://ganjoho.jp/">x</a>'],
    ['<a href="//elsewhere.example/x">x</a>', '<a href="//elsewhere.example/x">x</a>'],
    ['<a href="/media/a.pdf">x</a>', '<a href="/media/a.pdf">x</a>'],
    ['<a href="/events.ics">x</a>', '<a href="/events.ics">x</a>'],
    ['<a href="tel:0312345678">x</a>', '<a href="tel:0312345678">x</a>'],
  ])('%s', (given, expected) => {
    expect(made(given)).toBe(page(expected))
  })

  test('stay as they are in Japanese', () => {
    const html = page('<a href="/hospitals">病院</a>', 'ja')
    expect(stripRuntime(html).html).toBe(html)
  })

  test('lead back from one language to the same one, in plain Japanese too', () => {
    expect(stripRuntime(page('<a href="/topics/work">x</a>', 'ja'), 'easy').html).toContain(
      'href="/easy/topics/work"',
    )
  })
})

describe('Japanese among English', () => {
  test.each([
    ['<p>がん研有明病院</p>', '<p lang="ja">がん研有明病院</p>'],
    ['<p class="x">東京</p>', '<p lang="ja" class="x">東京</p>'],
    ['<ul><li>病院<li>Hospital</ul>', '<ul><li lang="ja">病院<li>Hospital</ul>'],
    ['<p>See <b>東京都</b> for more</p>', '<p>See <b lang="ja">東京都</b> for more</p>'],
    ['<p>The office of 東京都 is open</p>', '<p>The office of 東京都 is open</p>'],
    ['<div lang="ja"><p>病院</p></div>', '<div lang="ja"><p>病院</p></div>'],
    [
      '<div lang="ja"><p lang="en">Hospital</p></div>',
      '<div lang="ja"><p lang="en">Hospital</p></div>',
    ],
    ['<p>外部サイト：www.youtube.com</p>', '<p lang="ja">外部サイト：www.youtube.com</p>'],
    ['<p>東京<b>都</b></p>', '<p lang="ja">東京<b>都</b></p>'],
    ['<svg><title>図</title></svg>', '<svg><title>図</title></svg>'],
  ])('%s', (given, expected) => {
    expect(made(given)).toBe(page(expected))
  })

  test('goes together with the cutting of scripts', () => {
    const script = '<script>self.__next_f.push("<a href=\\"/x\\">病院</a>")</script>'
    expect(made(`<p>病院</p>${script}<a href="/x">x</a>`)).toBe(
      page('<p lang="ja">病院</p><a href="/en/x">x</a>'),
    )
  })
})

test.each([
  ['病院', true],
  ['Tokyo', false],
  ['', false],
  ['2026', false],
  ['東京 Tokyo Cancer Portal', false],
  ['第2回 CT検査の話', true],
  ['外部サイト：www.youtube.com', true],
  ['出典：https://www.hokeniryo.metro.tokyo.lg.jp/iryo/gan?a=1#b', true],
  ['詳しくは ganjoho.jp/med_pro/index.html で', true],
  ['電子メール：gan-soudan@example.metro.tokyo.lg.jp', true],
  ['See ganjoho.jp', false],
  ['www.youtube.com', false],
  ['The office of 東京都 is open. See ganjoho.jp for more', false],
])('isJapanese(%s) is %s', (text, expected) => {
  expect(isJapanese(text)).toBe(expected)
})

test('edits are made from the beginning, and those inside what goes go with it', () => {
  const edits = [
    { start: 6, end: 6, text: '!' },
    { start: 1, end: 4, text: '' },
    { start: 2, end: 3, text: 'X' },
  ]
  expect(applyEdits('abcdefg', edits)).toBe('aef!g')
})

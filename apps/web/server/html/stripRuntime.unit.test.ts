import { describe, expect, test } from '@jest/globals'

import { stripRuntime } from './stripRuntime'

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="ja"><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`
const strip = (head: string, body = '') => stripRuntime(page(head, body))

describe('goes', () => {
  test.each([
    ['<script src="/_next/static/chunks/a.js" async=""></script>'],
    ['<script src="/_next/static/chunks/a.js" noModule="" nonce="x"></script>'],
    ['<script>(self.__next_f=self.__next_f||[]).push([0])</script>'],
    ['<script>self.__next_f.push([1,"<p>\\u003c/script> </p><!--"])</script>'],
    ['<script type="module">import "/x.js"</script>'],
    ['<script type="text/javascript" src="//evil.example/x.js"></script>'],
    ['<script src="https://evil.example/x.js"></script>'],
    ['<script src="/\\\\evil.example/islands/x.js"></script>'],
    ['<script src="/islands/../media/x.js"></script>'],
    ['<script src="/islands/x.js?y"></script>'],
    ['<script src="/media/x.js"></script>'],
    ['<script type="application/json">{}</script>'],
    ['<SCRIPT\n SRC="/_next/x.js" data-a=">"></SCRIPT >'],
    ['<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>'],
    ['<link rel="modulepreload" href="/_next/static/chunks/a.js">'],
    ['<meta name="next-size-adjust" content=""/>'],
  ])('%s', (part) => {
    expect(strip(part)).toEqual({ html: page('', ''), fault: null })
    expect(strip('', `<p>前</p>${part}<p>後</p>`).html).toBe(page('', '<p>前</p><p>後</p>'))
  })

  test('marks between the parts of a text', () => {
    const body = '<p>令和<!-- -->4<!-- -->年</p><!--$--><b>済</b><!--/$-->'
    expect(strip('', body).html).toBe(page('', '<p>令和4年</p><b>済</b>'))
  })
})

describe('stays', () => {
  test.each([
    ['<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>'],
    ['<script type="application/ld+json">{"name":"<!-- -->","@type":"Event"}</script>'],
    ['<script type="module" async="" src="/islands/share-page-AB12CD34.js"></script>'],
    ['<script src="/islands/display-settings-AB12CD34.js"></script>'],
    ['<link rel="preload" as="script" href="/islands/share.js"/>'],
    ['<link rel="icon" href="/icon.svg?icon.abc.svg" type="image/svg+xml"/>'],
    ['<!-- written by a person -->'],
    ['<title>&lt;script&gt; &amp; がん</title>'],
    ['<noscript><link rel="stylesheet" href="/x.css"></noscript>'],
  ])('%s', (part) => {
    expect(strip(part).html).toBe(page(part, ''))
  })

  test.each([
    ['<pre><!-- -->\n一行目</pre>'],
    ['<textarea>\n<!-- --><script>x</script></textarea>'],
    ['<p title="<script>x</script>">値</p>'],
    ['<p>一<p>二<table><tr><td>三</table>'],
    ['<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>'],
    ['<p>&#x3C;script&#x3E; &copy 2026&nbsp;年 𠮷野家</p>'],
    ['<template><p>雛形</p></template>'],
  ])('%s', (part) => {
    expect(strip('', part)).toEqual({ html: page('', part), fault: null })
  })
})

/** A page in which content and runtime alternate at random, always in the same way for one seed. */
function shuffled(seed: number): { content: string; page: string } {
  let state = seed
  const pick = <T>(from: readonly T[]): T => {
    state = (state * 48_271) % 2_147_483_647
    return from[state % from.length] as T
  }
  const contents = [
    '<p>がん&amp;相談 <b>太字</b></p>',
    '<ul><li>一<li>二</ul>',
    '<table><tr><td>値</td></tr></table>',
    '<pre>\n  行\n</pre>',
    '<details><summary>要約</summary>本文</details>',
    '<script type="application/ld+json">{"a":"</p><!-- -->"}</script>',
    '<!-- 覚え書き -->',
    '文&nbsp;𠮷 < 5 & 6',
    '<img src="/media/a.png" alt="&quot;&lt;script&gt;">',
    '<svg><title>図</title><path d="M0 0"/></svg>',
  ]
  const runtime = [
    '<script>self.__next_f.push([1,"<p>\\u003c/script>"])</script>',
    '<script src="/_next/static/a.js" async=""></script>',
    '<!--$--><!--/$-->',
    '<link rel="preload" as="script" href="/_next/static/a.js"/>',
  ]
  let content = ''
  let mixed = ''
  for (let count = 0; count < 40; count += 1) {
    const part = pick(contents)
    content += part
    mixed += pick(['', ...runtime]) + part
  }
  return { content: page('', content), page: page(pick(runtime), mixed + pick(runtime)) }
}

test('whatever stands between them, all content is left as it was, byte for byte', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const { content, page: mixed } = shuffled(seed)
    expect(stripRuntime(mixed)).toEqual({ html: content, fault: null })
  }
})

test('an element that a parser would move is cut out where it stands', () => {
  const body = '<table>文<script>1</script><tr><td>値</td></tr></table><script>2</script>'
  expect(strip('', body).html).toBe(page('', '<table>文<tr><td>値</td></tr></table>'))
})

test('a script inside a template goes too', () => {
  expect(strip('', '<template><script>1</script>雛形</template>').html).toBe(
    page('', '<template>雛形</template>'),
  )
})

test('nothing is left of a script that never ends', () => {
  expect(stripRuntime('<p>文</p><script>self.x=1').html).toBe('<p>文</p>')
})

test.each([
  ['error', '<html id="__next_error__"><body></body></html>'],
  ['error', page('', '<!--$!--><template data-dgst="1"></template><!--/$-->')],
  ['pending', page('', '<!--$?--><template id="B:0"></template><p>…</p><!--/$-->')],
  ['pending', page('', '<template id="P:1"></template>')],
  [null, page('', '<template id="card"></template>')],
])('fault: %s', (fault, html) => {
  expect(stripRuntime(html).fault).toBe(fault)
})

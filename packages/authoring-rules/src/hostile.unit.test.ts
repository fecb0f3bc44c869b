import { describe, expect, it } from '@jest/globals'
import { randomFrom } from '@tokyo-cancer-portal/domain/testing'
import { checkDocument } from './check/checkDocument'
import { applyAllFixes } from './fixes/applyAllFixes'
import type { AuthoredDocument } from './model/AuthoredDocument'
import type { RichNode } from './model/RichNode'
import { ALL_EXAMPLES } from './testing/allExamples'
import { box, br, cell, event, field, h, link, p, page, t, table } from './testing/build'
import { CONTEXT } from './testing/samples'

const LENGTH = 100_000
/** Far above what these take, and far below what time that grows with the square would. */
const LIMIT_MS = 20_000

const repeated = (text: string) => text.repeat(Math.ceil(LENGTH / text.length)).slice(0, LENGTH)
const texts = [
  ...[
    '１',
    'ﾞ',
    '①',
    '　',
    '\n ',
    '\u200B',
    '\uD83D',
    '😊\u200D',
    '『「',
    '（',
    '日 ',
    '→ ',
    '※\n',
    'あ、',
  ],
  ...[
    '令和8年',
    '令和8年(',
    '2026',
    '2026/12/10',
    '12/10(',
    '12月10日（水）',
    '10日（水）・',
    '13:00-',
    '13時～',
  ],
  ...[
    'a@',
    'a@a.',
    'www.',
    'https://',
    '0-',
    '090',
    'なくは',
    '体験談。',
    'No.1',
    '患者様',
    '1.',
    '\\',
    '診察券番号',
  ],
]

function took(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

describe('a text of 100,000 characters', () => {
  it.each(texts)('of %j takes no long time', (unit) => {
    const text = repeated(unit)
    const document = { ...page(p(text.slice(0, 5000), br)), texts: field('prose', text).texts }
    expect(took(() => checkDocument(document, CONTEXT))).toBeLessThan(LIMIT_MS)
  })
})

describe('a tree', () => {
  const many = (node: RichNode) => Array.from({ length: 10_000 }, () => node)
  const deep = (wrap: (inner: RichNode) => RichNode) => {
    let node = p('底')
    for (let depth = 0; depth < 10_000; depth += 1) node = wrap(node)
    return [node]
  }
  it.each<[string, readonly RichNode[]]>([
    ['of empty paragraphs', many(p())],
    ['of empty headings', many(h(2))],
    ['of headings that are too deep', many(h(4, '見出し'))],
    ['of links that are cut', [p(...many(link('が', '/a')))]],
    ['of links with the same words', many(p(link('こちら', '/a'), link('こちら', '/b')))],
    ['of typed items', many(p('・患者さん'))],
    ['of single characters', [p(...many(t('１')))]],
    ['of boxes', many(box(t('患者様')))],
    ['of rows', [table(many(cell('○')).map((one) => [one as never]))]],
    ['that is nested deep', deep((inner) => ({ kind: 'other', children: [inner] }))],
    ['with tables nested deep', deep((inner) => table([[cell('', { children: [inner] })]]))],
  ])('%s takes no long time', (_name, nodes) => {
    const document = page(...nodes)
    expect(took(() => checkDocument(document, CONTEXT))).toBeLessThan(LIMIT_MS)
    expect(took(() => applyAllFixes(document, CONTEXT))).toBeLessThan(LIMIT_MS)
  })
})

describe('anything at all', () => {
  const random = randomFrom(20261127)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
  const pieces = ALL_EXAMPLES.flatMap(({ wrong, fine }) => [
    ...wrong.map(({ sample }) => sample),
    ...fine,
  ]).filter((sample) => typeof sample === 'string')
  const text = () =>
    Array.from({ length: 1 + Math.floor(random() * 6) }, () => {
      const piece = pick([...pieces, ...texts])
      return piece.slice(Math.floor(random() * 4), piece.length - Math.floor(random() * 4))
    }).join(pick(['', '\n', '。', '　']))
  const documents = Array.from({ length: 300 }, (): AuthoredDocument => {
    const nodes = [
      p(text(), link(text(), text()), t(text())),
      h(3, text()),
      p(),
      p(),
      box(t(text())),
      p(text()),
    ]
    const document = pick([page(...nodes), event({}, ...nodes)])
    return { ...document, texts: [{ path: 'summary', role: 'prose', text: text() }] }
  })

  it('is checked and fixed without an error, until nothing is left to fix', () => {
    for (const document of documents) {
      const fixed = applyAllFixes(document, CONTEXT)
      expect(checkDocument(fixed, CONTEXT).filter(({ fix }) => fix)).toEqual([])
      expect(applyAllFixes(fixed, CONTEXT)).toEqual(fixed)
    }
  })

  it('gives findings whose places hold their words', () => {
    for (const document of documents) {
      for (const { field: path, place, fix } of checkDocument(document, CONTEXT)) {
        if (fix?.kind !== 'replace-text') continue
        expect(place).toMatchObject({ node: fix.node, start: fix.start })
        const plain = document.texts.find((one) => one.path === path)?.text
        if (plain !== undefined) expect(plain.startsWith(fix.from, fix.start)).toBe(true)
      }
    }
  })

  it('may lack a day or have an impossible one', () => {
    for (const today of ['', '2026-02-30', 'heute']) {
      for (const { wrong } of ALL_EXAMPLES) {
        for (const { sample } of wrong) {
          if (typeof sample !== 'string') checkDocument(sample, { ...CONTEXT, today })
        }
      }
    }
  })
})

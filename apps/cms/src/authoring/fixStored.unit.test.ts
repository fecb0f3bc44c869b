import { describe, expect, it } from '@jest/globals'
import {
  applyFix,
  checkDocument,
  type AuthoredDocument,
  type RichNode,
} from '@tokyo-cancer-portal/authoring-rules'
import { ALL_EXAMPLES, CONTEXT, documentOf } from '@tokyo-cancer-portal/authoring-rules/testing'
import { fixStored } from './fixStored'
import { richNodes } from './richNodes'
import { storedFrom } from './testing/storedFrom'

/** The rich texts of an example as they come back from the editor, which may keep less of a picture than the rules know. */
const asStored = (document: AuthoredDocument): AuthoredDocument => ({
  ...document,
  richTexts: document.richTexts.map(({ path, nodes }) => ({
    path,
    nodes: richNodes(storedFrom(nodes)),
  })),
})

const examples = ALL_EXAMPLES.flatMap(({ rule, wrong }) =>
  wrong.map(({ sample, found }) => ({
    name: `${rule} ${found}`,
    document: asStored(documentOf(sample)),
  })),
)
const fixable = examples.flatMap(({ name, document }) => {
  const fixes = checkDocument(document, CONTEXT).flatMap(({ fix }) => fix ?? [])
  return fixes.length > 0 ? [{ name, document, fixes }] : []
})

describe('a fix changes what is stored as it changes what the rules read', () => {
  it('for every kind of fix', () => {
    const kinds = new Set(fixable.flatMap(({ fixes }) => fixes.map(({ kind }) => kind)))
    expect([...kinds].toSorted()).toEqual([
      'make-list',
      'mark-header',
      'merge-links',
      'remove-empty',
      'replace-text',
      'set-address',
      'set-levels',
    ])
  })

  it.each(fixable)('$name', ({ document, fixes }) => {
    for (const fix of fixes) {
      const expected = applyFix(document, { fix })
      for (const [index, { path, nodes }] of document.richTexts.entries()) {
        const stored = storedFrom(nodes)
        const fixed = fixStored(path, stored, [fix])
        expect(richNodes(fixed)).toEqual(expected.richTexts[index]?.nodes)
        expect(fixStored(path, fixed, [fix])).toBe(fixed)
        expect(stored).toEqual(storedFrom(nodes))
      }
      for (const [index, { path, text }] of document.texts.entries()) {
        const fixed = fixStored(path, text, [fix])
        expect(fixed).toBe(expected.texts[index]?.text)
        expect(fixStored(path, fixed, [fix])).toBe(fixed)
      }
    }
  })
})

describe('a fix that no longer finds what it expects', () => {
  const at = { field: 'body', node: [0] }
  const cases: [string, RichNode[], Parameters<typeof fixStored>[2][0]][] = [
    [
      'a text that is not there',
      [],
      { kind: 'replace-text', ...at, node: [0, 3], start: 0, from: 'ｱ', to: 'ア' },
    ],
    [
      'another text',
      [{ kind: 'paragraph', children: [{ kind: 'text', text: '前に一語' }] }],
      { kind: 'replace-text', ...at, node: [0, 0], start: 0, from: 'ｱ', to: 'ア' },
    ],
    [
      'another link',
      [{ kind: 'link', to: { kind: 'address', address: '/b' }, children: [] }],
      { kind: 'set-address', ...at, from: '/a', to: '/c' },
    ],
    [
      'a link to a document',
      [{ kind: 'link', to: { kind: 'document', id: 'x' }, children: [] }],
      { kind: 'set-address', ...at, from: '/a', to: '/c' },
    ],
    [
      'a heading of another level',
      [{ kind: 'heading', level: 4, children: [] }],
      { kind: 'set-levels', field: 'body', levels: [{ node: [0], from: 3, to: 2 }] },
    ],
    [
      'a paragraph that has words now',
      [{ kind: 'paragraph', children: [{ kind: 'text', text: '語' }] }],
      { kind: 'remove-empty', field: 'body', parent: [], index: 0, count: 1 },
    ],
    [
      'fewer paragraphs',
      [{ kind: 'paragraph', children: [{ kind: 'text', text: '・一つ' }] }],
      {
        kind: 'make-list',
        field: 'body',
        parent: [],
        index: 0,
        count: 2,
        ordered: false,
        markers: ['・', '・'],
      },
    ],
    [
      'a paragraph where the table stood',
      [{ kind: 'paragraph', children: [] }],
      { kind: 'mark-header', ...at },
    ],
  ]

  it.each(cases)('changes nothing: %s', (_name, nodes, fix) => {
    const stored = storedFrom(nodes)
    expect(fixStored('body', stored, [fix])).toBe(stored)
  })

  it.each([null, undefined, 5, [], {}, { root: null }, { root: { children: 'x' } }])(
    'takes %j',
    (value) => {
      expect(fixStored('body', value, [{ kind: 'mark-header', ...at }])).toBe(value)
    },
  )
})

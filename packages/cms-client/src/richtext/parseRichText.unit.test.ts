import { describe, expect, test } from '@jest/globals'

import { parseRichText } from './parseRichText'

const root = (...children: unknown[]) => ({ root: { type: 'root', children } })
const text = (value: string, format = 0) => ({ type: 'text', text: value, format })
const plain = (value: string) => ({ type: 'text', text: value, bold: false })

test('reads paragraphs, bold text and line breaks', () => {
  const paragraph = {
    type: 'paragraph',
    children: [text('相談は'), text('無料', 1), { type: 'linebreak' }, text('です', 2)],
  }
  expect(parseRichText(root(paragraph))).toEqual([
    {
      type: 'paragraph',
      children: [
        plain('相談は'),
        { type: 'text', text: '無料', bold: true },
        { type: 'break' },
        plain('です'),
      ],
    },
  ])
})

test.each([
  ['h1', 2],
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
  ['h6', 4],
])('a heading %s becomes one of level %i', (tag, level) => {
  expect(parseRichText(root({ type: 'heading', tag, children: [text('費用')] }))).toEqual([
    { type: 'heading', level, children: [plain('費用')] },
  ])
})

test('reads lists with their start and nested lists', () => {
  const inner = { type: 'list', listType: 'bullet', children: [{ children: [text('中')] }] }
  const outer = {
    type: 'list',
    listType: 'number',
    start: 3,
    children: [{ type: 'listitem', children: [text('外'), inner] }],
  }
  expect(parseRichText(root(outer))).toEqual([
    {
      type: 'list',
      ordered: true,
      start: 3,
      items: [[plain('外'), { type: 'list', ordered: false, start: 1, items: [[plain('中')]] }]],
    },
  ])
})

describe('links', () => {
  const link = (fields: unknown) => ({ type: 'link', fields, children: [text('手引き')] })

  test('to an address', () => {
    const [node] = parseRichText(root(link({ linkType: 'custom', url: ' /events ' })))
    expect(node).toMatchObject({ type: 'link', href: '/events', reference: null })
  })

  test('to a document', () => {
    const doc = { relationTo: 'topics', value: { id: '1', slug: 'work', title: '仕事' } }
    const [node] = parseRichText(root(link({ linkType: 'internal', doc })))
    expect(node).toMatchObject({ href: null, reference: { value: { slug: 'work' } } })
  })

  test.each([
    ['that is not filled in', { relationTo: 'topics', value: 'id-only' }],
    ['of a collection without pages', { relationTo: 'users', value: { id: '1' } }],
  ])('to a document %s keeps its words only', (_name, doc) => {
    const [node] = parseRichText(root(link({ linkType: 'internal', doc })))
    expect(node).toMatchObject({ href: null, reference: null, children: [plain('手引き')] })
  })
})

test('tells the headings of a table by what they head', () => {
  const cell = (headerState: number, colSpan?: number) => ({
    type: 'tablecell',
    headerState,
    colSpan,
    children: [text('x')],
  })
  const table = {
    type: 'table',
    children: [{ type: 'tablerow', children: [cell(0), cell(1), cell(2, 3), cell(3)] }],
  }
  expect(parseRichText(root(table))).toMatchObject([
    {
      type: 'table',
      rows: [
        [
          { header: 'none', columnSpan: 1 },
          { header: 'column' },
          { header: 'row', columnSpan: 3 },
          { header: 'column' },
        ],
      ],
    },
  ])
})

describe('blocks', () => {
  const block = (fields: unknown) => parseRichText(root({ type: 'block', fields }))

  test('are read by their kind', () => {
    expect(
      block({ blockType: 'doList', kind: 'do', items: [{ text: '休む' }, { text: ' ' }] }),
    ).toEqual([
      { type: 'block', block: { blockType: 'doList', kind: 'do', heading: null, items: ['休む'] } },
    ])
  })

  test('of an unknown kind are left out', () => {
    expect(block({ blockType: 'html', html: '<script>' })).toEqual([])
  })
})

test('a computed number is one; inline parts of another kind are left out', () => {
  const inline = (fields: unknown) => parseRichText(root({ type: 'inlineBlock', fields }))
  expect(
    inline({ blockType: 'registerNumber', count: 'regional-core', basis: 'listed', id: 'x' }),
  ).toEqual([
    {
      type: 'number',
      number: { count: 'regional-core', basis: 'listed', unit: null, withDate: false },
    },
  ])
  expect(inline({ blockType: 'callout', text: '文' })).toEqual([])
  expect(inline(null)).toEqual([])
})

test('of an unknown node only the children are kept', () => {
  expect(parseRichText(root({ type: 'marquee', style: 'x', children: [text('流れる')] }))).toEqual([
    { type: 'fragment', children: [plain('流れる')] },
  ])
})

test.each([[null], [undefined], ['text'], [[]], [{}], [{ root: { children: 'no' } }]])(
  'what is no rich text is empty: %j',
  (value) => {
    expect(parseRichText(value)).toEqual([])
  },
)

test('endless nesting neither fails nor is followed to the end', () => {
  let node: unknown = text('deep')
  for (let depth = 0; depth < 5_000; depth += 1) node = { type: 'quote', children: [node] }
  expect(JSON.stringify(parseRichText(root(node)))).not.toContain('deep')
})

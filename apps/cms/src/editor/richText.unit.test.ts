import { describe, expect, it } from '@jest/globals'
import { cleanRichText } from './cleanRichText'
import { richTextProblem } from './richTextProblem'

const text = (children: object[]) => ({ root: { type: 'root', version: 1, children } })

const inline = (fields: object | null) => ({ type: 'inlineBlock', fields })
const number = inline({ blockType: 'registerNumber', count: 'regional-core' })

describe('cleanRichText', () => {
  it('should keep bold and take off every other look', () => {
    const pasted = text([
      {
        type: 'paragraph',
        format: 'center',
        indent: 2,
        textStyle: 'color:red',
        textFormat: 3,
        children: [{ type: 'text', text: 'あ', format: 1 + 2 + 8, style: 'font-size:30px' }],
      },
    ])
    expect(cleanRichText(pasted)).toEqual(
      text([
        {
          type: 'paragraph',
          format: '',
          indent: 0,
          textStyle: '',
          textFormat: 1,
          children: [{ type: 'text', text: 'あ', format: 1, style: '' }],
        },
      ]),
    )
  })

  it('should bring headings to h2–h4 and tables to their contents', () => {
    const headings = ['h1', 'h2', 'h4', 'h5', 'h6'].map((tag) => ({
      type: 'heading',
      tag,
      children: [],
    }))
    const table = {
      type: 'table',
      colWidths: [1, 2],
      rowStriping: true,
      frozenColumnCount: 1,
      children: [
        {
          type: 'tablerow',
          children: [{ type: 'tablecell', backgroundColor: 'red', width: 5, children: [] }],
        },
      ],
    }
    const { root } = cleanRichText(text([...headings, table])) as ReturnType<typeof text>
    expect(root.children.slice(0, 5).map((node) => (node as { tag?: string }).tag)).toEqual([
      'h2',
      'h2',
      'h4',
      'h4',
      'h4',
    ])
    expect(JSON.stringify(root.children[5])).not.toMatch(/red|colWidths|"width"|rowStriping|frozen/)
  })

  it.each([null, undefined, 'text', 5, { root: 'x' }])(
    'should leave %j to the validation',
    (value) => {
      expect(cleanRichText(value)).toBe(value)
    },
  )
})

describe('richTextProblem', () => {
  it('should accept what the editor writes', () => {
    const value = text([
      { type: 'heading', tag: 'h2', children: [{ type: 'text', text: '見出し' }] },
      {
        type: 'list',
        children: [{ type: 'listitem', children: [{ type: 'text', text: '項目' }] }],
      },
      { type: 'block', fields: { blockType: 'callout' } },
      {
        type: 'paragraph',
        children: [
          { type: 'link', fields: { url: '/' }, children: [] },
          { type: 'linebreak' },
          { type: 'inlineBlock', fields: { blockType: 'registerNumber', count: 'regional-core' } },
        ],
      },
    ])
    expect(richTextProblem(value)).toBeUndefined()
  })

  it.each<[string, object]>([
    ['a node that the editor does not know', { type: 'upload' }],
    ['a block that the editor does not know', { type: 'block', fields: { blockType: 'evil' } }],
    ['an inline block that the editor does not know', inline({ blockType: 'callout' })],
    ['an inline block without fields', inline(null)],
    [
      'a number in a heading',
      { type: 'heading', tag: 'h2', children: [{ type: 'link', fields: {}, children: [number] }] },
    ],
    ['a block without fields', { type: 'block' }],
    ['a heading outside h2–h4', { type: 'heading', tag: 'h1', children: [] }],
    ['a text that is none', { type: 'text', text: 5 }],
    ['children that are no list', { type: 'paragraph', children: 'x' }],
    ['something unknown deep inside', { type: 'paragraph', children: [{ type: 'iframe' }] }],
  ])('should refuse %s', (_name, node) => {
    expect(richTextProblem(text([node]))).toMatch(/[ぁ-ん]/)
  })

  it.each([null, {}, { root: {} }, { root: { type: 'root', children: {} } }])(
    'should refuse %j',
    (value) => {
      expect(richTextProblem(value)).toBeDefined()
    },
  )
})

import { describe, expect, it } from '@jest/globals'
import { richTextParts, translatedParts } from './richTextParts'

const text = (words: string) => ({ type: 'text', text: words })
const of = (type: string, ...children: object[]) => ({ type, children })
const block = (fields: object) => ({ type: 'block', fields })
const root = (...children: object[]) => ({ root: of('root', ...children) })
const partsOf = (...children: object[]) => richTextParts(root(...children))

describe('richTextParts', () => {
  it.each<[string, object[], { headings: string[]; paragraphs: string[] }]>([
    [
      'headings apart',
      [of('heading', text('見出し')), of('paragraph', text('本文'))],
      { headings: ['見出し'], paragraphs: ['本文'] },
    ],
    [
      'bold, links and breaks within a sentence',
      [
        of(
          'paragraph',
          text('ほかの'),
          of('link', text('病'), text('院')),
          text('へ'),
          { type: 'linebreak' },
          text('次の行'),
          { type: 'tab' },
          text('右'),
        ),
      ],
      { headings: [], paragraphs: ['ほかの病院へ\n次の行 右'] },
    ],
    [
      'items of lists, also of lists within lists',
      [
        of(
          'list',
          of('listitem', text('一')),
          of('listitem', of('list', of('listitem', text('二'))), text('三')),
        ),
      ],
      { headings: [], paragraphs: ['一', '三', '二'] },
    ],
    [
      'each cell of a table',
      [
        of(
          'table',
          of(
            'tablerow',
            of('tablecell', of('paragraph', text('甲'))),
            of('tablecell', of('paragraph', text('乙'))),
          ),
        ),
      ],
      { headings: [], paragraphs: ['甲', '乙'] },
    ],
    [
      'what blocks say, not what they refer to',
      [
        block({
          blockType: 'faq',
          id: 'x',
          items: [{ id: 'y', question: '費用は？', answer: '無料です。' }],
        }),
        block({ blockType: 'contactCard', organization: '01a20243-6a52-7779-8000-000000000001' }),
        block({
          blockType: 'careCard',
          urgency: 'now',
          heading: '急ぐとき',
          items: [{ text: '息が苦しい' }],
        }),
        block({
          blockType: 'video',
          title: '動画',
          url: 'https://example.jp',
          transcript: ' 文字起こし ',
        }),
      ],
      {
        headings: ['費用は？', '急ぐとき'],
        paragraphs: ['無料です。', '息が苦しい', '動画', '文字起こし'],
      },
    ],
    [
      'no empty paragraphs',
      [of('paragraph'), of('paragraph', text('  ')), of('heading')],
      { headings: [], paragraphs: [] },
    ],
  ])('gives %s', (_name, children, parts) => {
    expect(partsOf(...children)).toEqual(parts)
  })

  it('gives Japanese, and apart from it the other languages', () => {
    const en = root(of('heading', text('Heading')), of('paragraph', text('Text')))
    const ja = root(of('heading', text('見出し')), of('paragraph', text('本文')))
    const stored = { en, ja, easy: null }
    expect(richTextParts(stored)).toEqual({ headings: ['見出し'], paragraphs: ['本文'] })
    expect(translatedParts(stored)).toEqual(['Heading', 'Text'])
    expect(translatedParts(ja)).toEqual([])
  })

  it.each([
    null,
    undefined,
    '',
    'text',
    3,
    [],
    {},
    { root: null },
    { root: { children: [null, 3] } },
  ])('gives nothing of %j', (stored) => {
    expect(richTextParts(stored)).toEqual({ headings: [], paragraphs: [] })
  })
})

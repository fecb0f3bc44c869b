import { describe, expect, it } from '@jest/globals'
import { richTextSections } from './richTextSections'

const text = (words: string) => ({ type: 'text', text: words })
const of = (type: string, ...children: object[]) => ({ type, children })
const block = (fields: object) => ({ type: 'block', fields })
const sectionsOf = (...children: object[]) => richTextSections({ root: of('root', ...children) })

describe('richTextSections', () => {
  it('is a heading with what stands below it, and its anchor on the page', () => {
    expect(
      sectionsOf(
        of('paragraph', text('はじめに。')),
        of('heading', text('費用（自己負担）')),
        of('paragraph', text('一つ目。'), { type: 'linebreak' }, of('link', text('二つ目。'))),
        of('list', of('listitem', text('項目'))),
        of('heading', text('期間')),
        of('paragraph', text('三つ目。')),
      ),
    ).toEqual([
      { heading: '', anchor: '', paragraphs: ['はじめに。'] },
      {
        heading: '費用（自己負担）',
        anchor: 'h-費用-自己負担',
        paragraphs: ['一つ目。\n二つ目。', '項目'],
      },
      { heading: '期間', anchor: 'h-期間', paragraphs: ['三つ目。'] },
    ])
  })

  it('numbers anchors as the page does, headings without a text among them', () => {
    const heading = (words: string) => [of('heading', text(words)), of('paragraph', text('文。'))]
    expect(
      sectionsOf(...heading('同じ'), ...heading('同じ'), ...heading('同じ')).map(
        ({ anchor }) => anchor,
      ),
    ).toEqual(['h-同じ', 'h-同じ-2', 'h-同じ-3'])
  })

  it('begins a part with each question of a block, found at the heading above it', () => {
    expect(
      sectionsOf(
        of('heading', text('よくある質問')),
        block({ blockType: 'faq', items: [{ question: '費用は？', answer: '無料です。' }] }),
        block({ blockType: 'callout', title: '題', text: '注意です。', href: '/contents/x' }),
      ),
    ).toEqual([
      { heading: '費用は？', anchor: 'h-よくある質問', paragraphs: ['無料です。', '注意です。'] },
    ])
  })

  it('leaves out cells of tables and headings with nothing below them', () => {
    const cell = of('tablecell', of('paragraph', text('甲')))
    expect(sectionsOf(of('heading', text('表')), of('table', of('tablerow', cell)))).toEqual([])
  })

  it('takes the Japanese one of a translated text, after its lead', () => {
    const stored = {
      ja: { root: of('root', of('paragraph', text('本文。'))) },
      en: { root: of('root', of('paragraph', text('Text.'))) },
    }
    expect(richTextSections(stored, ['要約。'])).toEqual([
      { heading: '', anchor: '', paragraphs: ['要約。', '本文。'] },
    ])
  })

  it.each([null, undefined, 'text', 5, {}, { root: null }, { ja: null }])(
    'has no part of %j',
    (stored) => {
      expect(richTextSections(stored)).toEqual([])
    },
  )
})

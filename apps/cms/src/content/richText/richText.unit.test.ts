import { describe, expect, it } from '@jest/globals'
import { block, docLink, h2, link, number, p, richText, ul } from '.'

describe('the rich text builders', () => {
  it('should build what the editor stores for a heading and a paragraph', () => {
    expect(richText(h2('見出し'), p('文'))).toEqual({
      root: {
        type: 'root',
        version: 1,
        direction: 'ltr',
        format: '',
        indent: 0,
        children: [
          expect.objectContaining({ type: 'heading', tag: 'h2', version: 1 }),
          expect.objectContaining({ type: 'paragraph', textFormat: 0 }),
        ],
      },
    })
    expect(p('文').children).toEqual([
      { type: 'text', version: 1, text: '文', format: 0, detail: 0, mode: 'normal', style: '' },
    ])
  })

  it('should number the items of a list and keep links in them', () => {
    const list = ul('一', [link('二', '/events'), 'と続き'])
    expect(list.children.map(({ value }) => value)).toEqual([1, 2])
    expect(list.children[1]?.children.map(({ type }) => type)).toEqual(['link', 'text'])
  })

  it('should link to an address or to a shipped document', () => {
    expect(link('病院を探す', '/hospitals').fields).toMatchObject({
      linkType: 'custom',
      url: '/hospitals',
    })
    expect(docLink('相談する', 'topic:consultation').fields).toMatchObject({
      linkType: 'internal',
      doc: { $doc: 'topic:consultation' },
    })
  })

  it('should count hospitals of the site by places unless told otherwise', () => {
    expect(number('regional-core').fields).toMatchObject({
      blockType: 'registerNumber',
      count: 'regional-core',
      basis: 'listed',
      unit: 'places',
      withDate: false,
    })
  })

  it('should give a block the same id whenever it is built', () => {
    const build = (title: string) =>
      block({ blockType: 'callout', kind: 'info', title, text: '文' }).fields.id
    expect(build('A')).toMatch(/^[0-9a-f]{24}$/)
    expect(build('A')).toBe(build('A'))
    expect(build('A')).not.toBe(build('B'))
  })
})

import { parseRichText } from '@tokyo-cancer-portal/cms-client'
import { describe, expect, jest, test } from '@jest/globals'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

import { portalEnv } from '../testing/portalEnv'

jest.unstable_mockModule('../env', () => ({ env: () => portalEnv }))
jest.unstable_mockModule('../log', () => ({ logProblem: () => undefined }))
jest.unstable_mockModule('../cms/cms', () => ({ cms: () => null }))
const { RichText } = await import('./RichText')

const text = (value: string, format = 0) => ({ type: 'text', text: value, format })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })

function show(...children: unknown[]): HTMLElement {
  const element = document.createElement('div')
  const nodes = parseRichText({ root: { children } })
  flushSync(() =>
    createRoot(element).render(
      <RichText nodes={nodes} data={{ events: new Map(), numbers: null }} />,
    ),
  )
  return element
}

describe('a text of staff', () => {
  test('keeps its paragraphs, headings and lists', () => {
    const element = show(
      { type: 'heading', tag: 'h2', children: [text('費用')] },
      paragraph(text('相談は'), text('無料', 1)),
      { type: 'list', listType: 'number', start: 2, children: [{ children: [text('二')] }] },
      paragraph(),
    )
    expect(element.querySelector('h2')?.textContent).toBe('費用')
    expect(element.querySelector('p strong')?.textContent).toBe('無料')
    expect(element.querySelector('ol')?.getAttribute('start')).toBe('2')
    expect(element.querySelectorAll('p')).toHaveLength(1)
  })

  test('cannot bring in HTML', () => {
    const element = show(paragraph(text('<img src=x onerror=alert(1)>')))
    expect(element.querySelector('img')).toBeNull()
    expect(element.textContent).toBe('<img src=x onerror=alert(1)>')
  })

  test('cannot bring in an address that does something', () => {
    const fields = { linkType: 'custom', url: 'javascript:alert(1)' }
    const element = show(paragraph({ type: 'link', fields, children: [text('押す')] }))
    expect(element.querySelector('a')).toBeNull()
    expect(element.textContent).toBe('押す')
  })

  test('says of a link that it leads to another site', () => {
    const fields = { linkType: 'custom', url: 'https://ganjoho.jp/' }
    const element = show(paragraph({ type: 'link', fields, children: [text('がん情報')] }))
    expect(element.querySelector('a')?.textContent).toBe('がん情報（外部サイト）')
  })

  test('has tables whose headings are headings', () => {
    const cell = (headerState: number) => ({ headerState, children: [text('x')] })
    const element = show({
      type: 'table',
      children: [{ children: [cell(1)] }, { children: [cell(2), cell(0)] }],
    })
    expect([...element.querySelectorAll('th')].map((th) => th.getAttribute('scope'))).toEqual([
      'col',
      'row',
    ])
    expect(element.querySelectorAll('td')).toHaveLength(1)
  })

  test('shows the blocks that it contains', () => {
    const block = (fields: object) => ({ type: 'block', fields })
    const element = show(
      block({ blockType: 'callout', kind: 'warning', text: '急ぐとき' }),
      block({ blockType: 'doList', kind: 'dont', items: [{ text: '無理をしない' }] }),
      block({ blockType: 'faq', items: [{ question: '費用は', answer: '無料です' }] }),
      block({ blockType: 'contactCard', inquiry: { name: '窓口', phone: '03-1234-5678' } }),
      block({ blockType: 'video', title: '動画', url: 'https://www.youtube.com/watch?v=1' }),
      block({ blockType: 'fileCard', file: { id: '1', filename: 'a.pdf' }, title: '一覧' }),
      block({ blockType: 'eventCards', limit: 3 }),
      block({
        blockType: 'careCard',
        urgency: 'emergency',
        heading: '次のときは連絡する',
        items: [{ text: '困ったとき' }],
        inquiry: { name: '窓口', phone: '03-1111-2222' },
      }),
      block({ blockType: 'careCard', urgency: 'urgent', heading: '', items: [] }),
    )
    expect(element.textContent).toContain('すぐに連絡：次のときは連絡する')
    expect(element.querySelector('a[href="tel:0311112222"]')).not.toBeNull()
    expect(element.textContent).not.toContain('早めに連絡')
    expect(element.querySelector('[role="note"]')?.textContent).toBe('注意急ぐとき')
    expect(element.querySelector('details summary')?.textContent).toBe('費用は')
    expect(element.querySelector('a[href="tel:0312345678"]')).not.toBeNull()
    expect(element.querySelector('a[href="/media/a.pdf"]')?.textContent).toBe('一覧')
    expect(element.querySelector('iframe')).toBeNull()
    expect(element.textContent).toContain('無理をしない')
    expect(element.textContent).toContain('現在、お知らせできる予定はありません。')
  })

  test('has anchors only where the page asks for them, and no level left out', () => {
    const nodes = parseRichText({
      root: { children: [{ type: 'heading', tag: 'h3', children: [text('費用')] }] },
    })
    const draw = (anchors: boolean) => {
      const element = document.createElement('div')
      flushSync(() =>
        createRoot(element).render(
          <RichText nodes={nodes} data={{ events: new Map(), numbers: null }} anchors={anchors} />,
        ),
      )
      return element.querySelector('h2')?.id
    }
    expect([draw(true), draw(false)]).toEqual(['h-費用', ''])
  })

  test('shows computed numbers, with their day where staff want it, and says when one is not known', () => {
    const number = (fields: object) => ({
      type: 'inlineBlock',
      fields: { blockType: 'registerNumber', count: 'metropolitan-core', ...fields },
    })
    const nodes = parseRichText({
      root: {
        children: [
          paragraph(
            text('公表では'),
            number({ basis: 'published', unit: 'places', withDate: true }),
            text('、ここでは'),
            number({ basis: 'listed', unit: 'hospitals', withDate: true }),
          ),
          paragraph(number({ basis: 'published', count: 'genome-core' })),
        ],
      },
    })
    const numbers = {
      today: '2026-11-26',
      listed: new Map([['metropolitan-core', { count: 4, asOf: null }]]),
      published: new Map([['metropolitan-core', { count: 9, asOf: '2025-03-12' }]]),
    }
    const element = document.createElement('div')
    const data = { events: new Map(), numbers }
    flushSync(() => createRoot(element).render(<RichText nodes={nodes} data={data} />))
    expect([...element.querySelectorAll('p')].map((each) => each.textContent)).toEqual([
      '公表では9か所（2025年3月12日時点）、ここでは4病院（2026年11月26日現在、このサイトに載せている数）',
      '（数は未確認）',
    ])
  })
})

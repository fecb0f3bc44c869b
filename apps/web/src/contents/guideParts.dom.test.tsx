import { contentItemSchema } from '@tokyo-cancer-portal/cms-client'
import { guideOf } from '@tokyo-cancer-portal/domain'
import { describe, expect, test } from '@jest/globals'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

import { contentCrumbs } from './contentCrumbs'
import { GuideContents } from './GuideContents'
import { GuidePagination } from './GuidePagination'
import { PageContents } from './PageContents'

import type { ReactNode } from 'react'

const topic = { id: 't', slug: 'work', title: '仕事' }
const page = (id: string, order: number, parent?: object) =>
  contentItemSchema.parse({ id, slug: id, title: `題名${id}`, order, parent, topics: [topic] })
const start = page('start', 0)
const [a, b] = [page('a', 10, start), page('b', 20, start)]
const guide = (current: typeof a) => {
  const found = guideOf(current, {
    parent: current === start ? null : start,
    siblings: [b, a],
    children: current === start ? [b, a] : [],
  })
  if (!found) throw new Error('no guide')
  return found
}

function show(node: ReactNode): HTMLElement {
  const element = document.createElement('div')
  flushSync(() => createRoot(element).render(node))
  return element
}
const hrefs = (element: HTMLElement) =>
  [...element.querySelectorAll('a')].map((link) => link.getAttribute('href'))

describe('the list of a guide', () => {
  test('marks the page that is open and links to the others in order', () => {
    const element = show(<GuideContents guide={guide(a)} />)
    expect(element.querySelector('[aria-current="page"]')?.textContent).toBe('題名a')
    expect(element.querySelectorAll('[aria-current]')).toHaveLength(1)
    expect(hrefs(element)).toEqual(['/contents/start', '/contents/b'])
    expect(element.querySelector('nav')?.getAttribute('aria-label')).toBe('この案内のもくじ')
  })
})

describe('previous and next', () => {
  test.each([
    ['the first page', start, [['next', '/contents/a']]],
    [
      'a page between',
      a,
      [
        ['prev', '/contents/start'],
        ['next', '/contents/b'],
      ],
    ],
    ['the last page', b, [['prev', '/contents/a']]],
  ])('of %s', (_name, current, expected) => {
    const element = show(<GuidePagination guide={guide(current)} />)
    expect(
      [...element.querySelectorAll('a')].map((link) => [
        link.getAttribute('rel'),
        link.getAttribute('href'),
      ]),
    ).toEqual(expected)
  })

  test('are read as what they are and where they lead', () => {
    const element = show(<GuidePagination guide={guide(start)} />)
    const hidden = [...element.querySelectorAll('[aria-hidden]')].map((node) => node.textContent)
    expect(hidden.join('').trim()).toBe('→')
    expect(element.querySelector('a')?.textContent).toContain('次のページ')
    expect(element.querySelector('a')?.textContent).toContain('：題名a')
  })
})

describe('the contents of a page', () => {
  const sections = ['一', '二', '三'].map((title) => ({ id: `h-${title}`, title }))

  test('are listed from three parts on', () => {
    expect(hrefs(show(<PageContents sections={sections} />))).toEqual(['#h-一', '#h-二', '#h-三'])
    expect(show(<PageContents sections={sections.slice(1)} />).innerHTML).toBe('')
  })
})

describe('breadcrumbs', () => {
  const trail = (item: typeof a) => contentCrumbs(item).map(({ href, label }) => href ?? label)

  test('lead over the topic and every page above', () => {
    const third = contentItemSchema.parse({ ...page('c', 1), parent: { ...a, parent: start } })
    expect(trail(third)).toEqual(['/', '/topics/work', '/contents/start', '/contents/a', '題名c'])
    expect(trail(start)).toEqual(['/', '/topics/work', '題名start'])
  })

  test('of news lead over the list of news', () => {
    const news = contentItemSchema.parse({ ...page('n', 1), kind: 'news' })
    expect(trail(news)).toEqual(['/', '/news', '題名n'])
  })
})

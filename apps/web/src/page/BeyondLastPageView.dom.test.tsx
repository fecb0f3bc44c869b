import { expect, test } from '@jest/globals'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

import { BeyondLastPage } from './BeyondLastPage'
import { BeyondLastPageView } from './BeyondLastPageView'

test.each<[number, string[][]]>([
  [
    3,
    [
      ['/resources?type=video&page=3', '最後のページ（3ページ目）を見る'],
      ['/resources?type=video&page=1', '最初のページを見る'],
    ],
  ],
  [1, [['/resources?type=video&page=1', '一覧を見る']]],
])('a list of %i pages leads to what it has', (lastPage, expected) => {
  const pages = new BeyondLastPage(lastPage, (page) => `/resources?type=video&page=${page}`)
  const element = document.createElement('div')
  flushSync(() => createRoot(element).render(<BeyondLastPageView pages={pages} />))
  const links = [...element.querySelectorAll('a')].map((link) => [
    link.getAttribute('href'),
    link.textContent,
  ])
  expect(links).toEqual(expected)
  expect(element.textContent).toContain(`いま${lastPage}ページまでです`)
})

import { expect, test } from '@jest/globals'

import { render } from '../testing/render'
import { pageNumbers } from './pageNumbers'
import { Pagination } from './Pagination'

const WORDS = {
  label: 'ページの移動',
  previous: '前のページ',
  next: '次のページ',
  pageNumber: (page: number) => `${page}ページ目`,
}

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [1, 9, [1, 2, null, 9]],
  [5, 9, [1, null, 4, 5, 6, null, 9]],
  [9, 9, [1, null, 8, 9]],
])('on page %i of %i', (current, total, expected) => {
  expect(pageNumbers(current, total)).toEqual(expected)
})

const pagination = (page: number, totalPages: number) =>
  render(
    <Pagination
      words={WORDS}
      page={page}
      totalPages={totalPages}
      hrefOf={(number) => `?page=${number}`}
    />,
  )

test('a single page has no navigation', () => {
  expect(pagination(1, 1).innerHTML).toBe('')
})

test('tells which page this is and leads to its neighbours', () => {
  const element = pagination(2, 3)
  expect(element.querySelector('[aria-current="page"]')?.textContent).toBe('2')
  expect(element.querySelector('[rel="prev"]')?.getAttribute('href')).toBe('?page=1')
  expect(element.querySelector('[rel="next"]')?.getAttribute('href')).toBe('?page=3')
})

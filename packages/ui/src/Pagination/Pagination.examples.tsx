import type { Examples } from '../examples/Examples'

import { Pagination } from './Pagination'

const WORDS = {
  label: 'ページの移動',
  previous: '前のページ',
  next: '次のページ',
  pageNumber: (page: number) => `${page}ページ目`,
}

export const paginationExamples: Examples = {
  name: 'Pagination',
  purpose: '長い一覧を、ページごとに進みます。',
  examples: {
    途中のページ: (
      <Pagination words={WORDS} page={5} totalPages={9} hrefOf={(page) => `#page-${page}`} />
    ),
    一ページだけのとき: (
      <Pagination words={WORDS} page={1} totalPages={1} hrefOf={(page) => `#page-${page}`} />
    ),
  },
}

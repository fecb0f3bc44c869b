import type { Examples } from '../examples/Examples'

import { Pagination } from './Pagination'

export const paginationExamples: Examples = {
  name: 'Pagination',
  purpose: '長い一覧を、ページごとに進みます。',
  examples: {
    途中のページ: <Pagination page={5} totalPages={9} hrefOf={(page) => `#page-${page}`} />,
    一ページだけのとき: <Pagination page={1} totalPages={1} hrefOf={(page) => `#page-${page}`} />,
  },
}

import { Pagination } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

export interface ListPagesProps {
  page: number
  totalPages: number
  hrefOf: (page: number) => string
}

/** The way through the pages of a long list. */
export function ListPages(props: ListPagesProps) {
  const t = translator('Finder', contentLanguage())
  const words = {
    label: t('pages'),
    previous: t('previous'),
    next: t('next'),
    pageNumber: (number: number) => t('pageNumber', { number }),
  }
  return <Pagination {...props} words={words} />
}

import type { ContentItem, Page } from '@tokyo-cancer-portal/cms-client'

import { Breadcrumbs, PageTitle, Pagination } from '@tokyo-cancer-portal/ui'

import { withQuery } from '../links/withQuery'
import { NEWS_CRUMBS } from './newsCrumbs'
import { NewsList } from './NewsList'

/** All news, page by page. */
export function NewsView({ data: { docs, page, totalPages } }: { data: Page<ContentItem> }) {
  return (
    <>
      <Breadcrumbs crumbs={NEWS_CRUMBS} />
      <PageTitle>お知らせ</PageTitle>
      <NewsList items={docs} />
      <Pagination
        page={page}
        totalPages={totalPages}
        hrefOf={(number) => withQuery('/news', { page: number === 1 ? null : number })}
      />
    </>
  )
}

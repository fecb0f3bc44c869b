import type { BeyondLastPage } from './BeyondLastPage'

import { LinkList, PageTitle, Prose } from '@tokyo-cancer-portal/ui'

import { translator } from '../languages/translator'

/** Status 404 of a list: where its pages end, and the ways to what it has. */
export function BeyondLastPageView({ pages: { lastPage, hrefOf } }: { pages: BeyondLastPage }) {
  const t = translator('Problem')
  const first = { href: hrefOf(1), label: t(lastPage > 1 ? 'toFirstPage' : 'toList') }
  const last = { href: hrefOf(lastPage), label: t('toLastPage', { page: lastPage }) }
  return (
    <>
      <PageTitle>{t('beyondTitle')}</PageTitle>
      <Prose>
        <p>{t('beyondText', { last: lastPage })}</p>
      </Prose>
      <LinkList links={lastPage > 1 ? [last, first] : [first]} />
    </>
  )
}

import { toLocalDate } from '@tokyo-cancer-portal/domain'
import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { actorOf } from '../../../auth/actorOf'
import { mayReadTextChecks } from '../../../authoring/nightly/mayReadTextChecks'
import { readTextCheckFilter, readTextChecks } from '../../../authoring/nightly/readTextChecks'
import { publishedOrganizations } from '../../../register/publishedOrganizations'
import { VIEW_TITLES } from '../../VIEW_TITLES'
import { AdminPage } from '../AdminPage'
import { TextCheckFilters } from './TextCheckFilters'
import { TextCheckList } from './TextCheckList'
import { textCheckHref } from './textCheckHref'

/** 文章の点検: what the rules say about everything that is published, as of last night. */
export async function TextChecksView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  if (!mayReadTextChecks(await actorOf(req))) notFound()
  const { admin } = req.payload.config.routes
  const filter = readTextCheckFilter(view.searchParams)
  const { items, total, pages, organizations } = await readTextChecks(req, filter)
  const names = new Map((await publishedOrganizations(req)).map(({ id, name }) => [id, name]))
  const { page } = filter
  return (
    <AdminPage view={view} title={VIEW_TITLES.textChecks} className="portal-lab">
      <p>
        公開中のページ、イベント、施設・団体を、毎晩「文章の確認」と同じ決まりで点検しています。公開し直した内容は、そのときの結果に変わります。
      </p>
      <TextCheckFilters
        admin={admin}
        filter={filter}
        organizations={organizations.flatMap((id) => {
          const label = names.get(id)
          return label === undefined ? [] : [{ value: id, label }]
        })}
      />
      <p>
        <strong>{total}件</strong>の内容に、気になるところがあります。直すところの多いものの順です。
      </p>
      <TextCheckList admin={admin} items={items} names={names} today={toLocalDate(new Date())} />
      {pages > 1 && (
        <nav aria-label="ページ" className="portal-checks__pages">
          {page > 1 && <a href={textCheckHref(admin, { ...filter, page: page - 1 })}>前の30件</a>}
          <span>
            {page} / {pages}
          </span>
          {page < pages && (
            <a href={textCheckHref(admin, { ...filter, page: page + 1 })}>次の30件</a>
          )}
        </nav>
      )}
    </AdminPage>
  )
}

import { can } from '@tokyo-cancer-portal/domain'
import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { actorOf } from '../../../auth/actorOf'
import { searchDictionary } from '../../../content/searchDictionary'
import { env } from '../../../env'
import { listMissed } from '../../../search/missed/listMissed'
import { currentSettings } from '../../../search/settings/currentSettings'
import { VIEW_TITLES } from '../../VIEW_TITLES'
import { AdminPage } from '../AdminPage'
import { BuiltInList } from './BuiltInList'
import { MissedList } from './MissedList'
import { SavedRanks } from './SavedRanks'
import { SearchTrial } from './SearchTrial'

const LISTS = [
  ['search-entries', '検索の言い換え'],
  ['best-bets', 'おすすめの結果'],
  ['saved-queries', '検索の見本'],
] as const

/** The search lab: trying a search, saved queries, what was looked for in vain, and the dictionary of the program. */
export async function SearchLabView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const actor = await actorOf(req)
  const may = (action: 'read-drafts' | 'create') =>
    can({ actor, action, collection: 'search-entries' }) === true
  if (!may('read-drafts')) notFound()
  const { payload } = req
  const { staff } = await currentSettings(payload)
  const missed = await listMissed(payload)
  const mayBegin = may('create')
  return (
    <AdminPage view={view} title={VIEW_TITLES.searchLab} className="portal-lab">
      <p>
        サイトの検索がどう見えるかを確かめ、言い換えやおすすめを直すところです。直した内容は、承認されて公開されると、次の検索からすぐに使われます。
      </p>
      <ul className="portal-own-work">
        {LISTS.map(([slug, label]) => (
          <li key={slug}>
            <a href={`${payload.config.routes.admin}/collections/${slug}`}>{label}の一覧</a>
          </li>
        ))}
      </ul>
      <section aria-labelledby="lab-trial">
        <h2 id="lab-trial">検索してみる</h2>
        <p>サイトを見る方と同じ結果と、その順番の理由を示します。</p>
        <SearchTrial siteUrl={env.siteUrl} />
      </section>
      <section aria-labelledby="lab-saved">
        <h2 id="lab-saved">検索の見本の順位</h2>
        <p>
          登録した見本で、見つかってほしいページがいま何位にあるかを調べます。下書きを公開したらどう変わるかは、言い換えやおすすめの画面の「公開するとどう変わるか」で調べられます。
        </p>
        <SavedRanks />
      </section>
      <section aria-labelledby="lab-missed">
        <h2 id="lab-missed">検索で見つからなかった言葉</h2>
        <p>
          90日間に3回以上検索され、見つからなかった言葉です。数字や、個人に関わる部分は除いています。同じ言葉は1分に1回だけ数えます。
        </p>
        <MissedList mayBegin={mayBegin} missed={missed} />
      </section>
      <section aria-labelledby="lab-built-in">
        <h2 id="lab-built-in">標準の言い換え</h2>
        <p>はじめから入っている言い換えと、その理由です。</p>
        <BuiltInList
          entries={searchDictionary}
          mayBegin={mayBegin}
          replaced={staff.entries.flatMap(({ builtIn }) => builtIn ?? [])}
        />
      </section>
    </AdminPage>
  )
}

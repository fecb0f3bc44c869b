import { MOST_ROWS } from '@tokyo-cancer-portal/event-import'
import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { actorOf } from '../../../auth/actorOf'
import { mayBeginEvents } from '../../../eventReading/requireEventWriter'
import { publishedOrganizations } from '../../../register/publishedOrganizations'
import { VIEW_TITLES } from '../../VIEW_TITLES'
import { AdminPage } from '../AdminPage'
import { ImportEvents } from './ImportEvents'

/** まとめて登録: from a table, or from a calendar, to drafts of events. */
export async function ImportEventsView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const actor = await actorOf(req)
  if (!actor || !mayBeginEvents(actor)) notFound()
  const isOwn = actor.reach === 'own-organization'
  const organizers = isOwn ? [] : await publishedOrganizations(req)
  return (
    <AdminPage view={view} title={VIEW_TITLES.importEvents} className="portal-lab">
      <p>
        表に1行ずつ入力したイベントや、カレンダーに入っている予定を、まとめて下書きにします（一度に
        {MOST_ROWS.toLocaleString('ja-JP')}
        件まで）。内容を確かめるまで、何も保存されません。公開されることもありません。
      </p>
      <ImportEvents
        admin={req.payload.config.routes.admin}
        organizers={organizers.toSorted((a, b) => a.name.localeCompare(b.name, 'ja'))}
        isOrganizerChosen={!isOwn}
      />
    </AdminPage>
  )
}

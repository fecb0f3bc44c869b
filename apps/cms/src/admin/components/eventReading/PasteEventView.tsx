import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { actorOf } from '../../../auth/actorOf'
import { mayBeginEvents } from '../../../eventReading/requireEventWriter'
import { VIEW_TITLES } from '../../VIEW_TITLES'
import { AdminPage } from '../AdminPage'
import { PasteEvent } from './PasteEvent'

/** 文章を貼り付けて作る: from the text of a flyer to a draft of an event. */
export async function PasteEventView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  if (!mayBeginEvents(await actorOf(req))) notFound()
  return (
    <AdminPage view={view} title={VIEW_TITLES.pasteEvent} className="portal-lab">
      <p>
        チラシ、お知らせのメール、ホームページなどの文章から、日時や会場、申込方法を読み取って、イベントの下書きを作ります。読み取った内容を確かめるまで、何も保存されません。
      </p>
      <PasteEvent admin={req.payload.config.routes.admin} />
    </AdminPage>
  )
}

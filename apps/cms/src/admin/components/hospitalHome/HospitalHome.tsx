import { type Actor, can, lacksOrganization } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { hospitalHome } from '../../../hospitalHome/hospitalHome'
import { answerTimes } from '../../../review/answerTimes'
import { ImportLink } from '../eventImport/ImportLink'
import { HomeTasks } from './HomeTasks'
import { OwnEvents } from './OwnEvents'
import { StartButtons } from './StartButtons'

type Props = { req: PayloadRequest; actor: Actor }

/** The home of people whose role reaches their own organization: begin an event, what is to be done, where it stands. */
export async function HospitalHome({ req, actor }: Props) {
  if (lacksOrganization(actor)) return <Nowhere />
  const now = new Date()
  const { events, ...tasks } = await hospitalHome(req, actor, now)
  const adminRoute = req.payload.config.routes.admin
  return (
    <main className="portal-hospital">
      <h1 className="portal-home__title">ホーム</h1>
      {can({ actor, action: 'create', collection: 'events' }) !== false && (
        <>
          <StartButtons adminRoute={adminRoute} />
          <ImportLink adminRoute={adminRoute} />
        </>
      )}
      <HomeTasks
        adminRoute={adminRoute}
        content={tasks}
        now={now}
        organizationHref={`${adminRoute}/collections/organizations/${actor.organizationId}`}
      />
      {can({ actor, action: 'read-drafts', collection: 'events' }) !== false && (
        <OwnEvents
          adminRoute={adminRoute}
          groups={events}
          measured={await answerTimes(req, now)}
          now={now}
        />
      )}
    </main>
  )
}

function Nowhere() {
  return (
    <main className="portal-hospital">
      <h1 className="portal-home__title">ホーム</h1>
      <p className="portal-note">
        所属が設定されていないため、まだ編集できません。都の担当者にお知らせください。
      </p>
    </main>
  )
}

import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { actorOf } from '../../../auth/actorOf'
import { HOSPITAL_TOPICS } from '../../../help/hospitalTopics'
import { STAFF_TOPICS } from '../../../help/staffTopics'
import { VIEW_TITLES } from '../../VIEW_TITLES'
import { AdminPage } from '../AdminPage'
import { HelpContents } from './HelpContents'
import { HELP_PRINT_PATH } from './helpPaths'
import { HelpTopicSection } from './HelpTopicSection'

/** 使い方: what people want to get done, step by step; the staff read the part of the hospitals too. */
export async function HelpView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const actor = await actorOf(req)
  if (!actor) notFound()
  const isOfHospital = actor.reach === 'own-organization'
  const topics = isOfHospital ? HOSPITAL_TOPICS : [...STAFF_TOPICS, ...HOSPITAL_TOPICS]
  return (
    <AdminPage view={view} title={VIEW_TITLES.help} className="portal-lab">
      <p>
        <a href={`${req.payload.config.routes.admin}${HELP_PRINT_PATH}`}>
          {isOfHospital ? '1枚に印刷する' : '医療機関の方に渡す1枚を印刷する'}
        </a>
      </p>
      <HelpContents topics={topics} />
      {topics.map((topic) => (
        <HelpTopicSection key={topic.id} topic={topic} />
      ))}
    </AdminPage>
  )
}

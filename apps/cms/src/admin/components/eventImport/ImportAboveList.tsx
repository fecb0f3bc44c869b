import type { BeforeListServerProps } from 'payload'
import { mayBeginEvents } from '../../../eventReading/requireEventWriter'
import { actorOf } from '../../../auth/actorOf'
import { ImportLink } from './ImportLink'

/** The same above the list of events, for those who may begin some. */
export async function ImportAboveList({ payload, user }: BeforeListServerProps) {
  const actor = await actorOf({ payload, user: user ?? null })
  if (!mayBeginEvents(actor)) return null
  return <ImportLink adminRoute={payload.config.routes.admin} />
}

import type { Actor, DueFacts } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { waitingReports } from '../feedback/waitingReports'
import { type CorrectedItem, correctedItems } from './correctedItems'
import { type EventGroup, eventsByStanding } from './eventsByStanding'
import { deadlinesNear, type EventTask, recordingsMissing } from './eventTasks'
import { ownFactsDue } from './ownFactsDue'
import { type TextTask, textTasks } from './textTasks'
import { type ReturnedItem, returnedItems } from './returnedItems'

export type HospitalHomeContent = {
  returned: ReturnedItem[]
  corrected: CorrectedItem[]
  deadlines: EventTask[]
  recordings: EventTask[]
  texts: TextTask[]
  facts: DueFacts[]
  feedback: Awaited<ReturnType<typeof waitingReports>>
  events: EventGroup[]
}

/** What the home of somebody at a hospital shows at `now`: what is to be done and where the own events stand. */
export async function hospitalHome(
  req: PayloadRequest,
  actor: Actor,
  now: Date,
): Promise<HospitalHomeContent> {
  return {
    returned: await returnedItems(req, actor),
    corrected: await correctedItems(req, actor, now),
    deadlines: await deadlinesNear(req, actor, now),
    recordings: await recordingsMissing(req, actor, now),
    texts: await textTasks(req, actor, now),
    facts: await ownFactsDue(req, actor, now),
    feedback: await waitingReports(req),
    events: await eventsByStanding(req, actor, now),
  }
}

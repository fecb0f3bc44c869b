import { sql } from '@payloadcms/db-postgres'
import {
  byRisk,
  type DraftCollectionSlug,
  type EventTiming,
  isTimeForReminders,
  nextStart,
  toLocalDate,
} from '@tokyo-cancer-portal/domain'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction } from '../../database/inTransaction'
import { transactionOf } from '../../database/transactionOf'
import { env } from '../../env'
import { inJapanese } from '../../localization/inJapanese'
import { enqueueMail } from '../../mail/enqueueMail'
import { deciders } from '../../mail/recipients'
import { type ReminderEntry, reminderMessage } from '../../mail/reminderMessage'
import type { Person } from '../../mail/staffWho'
import { topicOf } from '../../mail/topicOf'
import { findAssignment } from '../../workflow/assignments/findAssignment'
import { writeAssignment } from '../../workflow/assignments/writeAssignment'
import { type LateItem, lateItems } from './lateItems'

/** A mail to one person. */
type Digest = { reader: Person; entries: ReminderEntry[] }

/**
 * Reminds staff of what has waited longer than was promised: whoever has claimed it, otherwise everybody who decides about
 * it; one mail a person, and of each document once a working day.
 *
 * That a document was reminded of is written down in the transaction in which the mails go into the outbox, and two
 * processes never do it at the same time: after a kill or a restart everything or nothing of it is done.
 *
 * @returns how many mails were written
 */
export async function sendReminders(payload: Payload, now = new Date()): Promise<number> {
  if (!isTimeForReminders(now)) return 0
  const req = inJapanese(await createLocalReq({}, payload))
  return inTransaction(req, async () => {
    if (!(await isAlone(req))) return 0
    const digests = await collect(req, now)
    const order = byRisk(now)
    for (const { reader, entries } of digests) {
      const message = reminderMessage({
        readerName: reader.name || reader.email,
        entries: entries.toSorted(order),
        listUrl: `${env.cmsUrl}/admin/review`,
      })
      await enqueueMail(req, reader.email, message)
    }
    return digests.length
  })
}

async function isAlone(req: PayloadRequest): Promise<boolean> {
  const transaction = await transactionOf(req)
  const { rows } = await transaction.execute(
    sql`select pg_try_advisory_xact_lock(hashtextextended('review-reminders', 0)) as alone`,
  )
  return (rows[0] as { alone: boolean }).alone
}

async function collect(req: PayloadRequest, now: Date): Promise<Digest[]> {
  const today = toLocalDate(now)
  const digests = new Map<string, Digest>()
  const staff = new Map<DraftCollectionSlug, Person[]>()
  for (const item of await lateItems(req, now)) {
    const { slug, document } = item
    const assignment = await findAssignment(req, slug, document.id)
    if (assignment?.remindedOn === today) continue
    // Who decides about one of a kind decides about all of it.
    const everybody = staff.get(slug) ?? (await deciders(req, slug, document))
    staff.set(slug, everybody)
    const claimer = everybody.find(({ id }) => id === assignment?.claimedBy)
    const entry = await entryOf(req, item, now)
    for (const reader of claimer ? [claimer] : everybody) {
      const digest = digests.get(reader.id) ?? { reader, entries: [] }
      digest.entries.push({ ...entry, isClaimed: claimer !== undefined })
      digests.set(reader.id, digest)
    }
    await writeAssignment(req, slug, document.id, { remindedOn: today })
  }
  return [...digests.values()]
}

async function entryOf(
  req: PayloadRequest,
  { slug, document, wait, since }: LateItem,
  now: Date,
): Promise<Omit<ReminderEntry, 'isClaimed'>> {
  const topic = await topicOf(req, slug, document)
  const startsAt = slug === 'events' ? nextStart(document as EventTiming, now) : null
  const url = `${env.cmsUrl}/admin/review/${slug}/${document.id}`
  return { ...topic, startsAt, wait, since, url }
}

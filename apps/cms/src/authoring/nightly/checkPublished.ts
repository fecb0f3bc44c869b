import { nextChange } from '@tokyo-cancer-portal/authoring-rules'
import { toLocalDate } from '@tokyo-cancer-portal/domain'
import { setTimeout as wait } from 'node:timers/promises'
import { createLocalReq, type Payload } from 'payload'
import { LOCKS } from '../../database/LOCKS'
import { whileAlone } from '../../database/whileAlone'
import { inJapanese } from '../../localization/inJapanese'
import { liveVersion } from '../../workflow/liveVersion'
import { AUTHORED, type AuthoredSlug } from '../AUTHORED'
import { checkContext } from '../checkContext'
import { authoredDocument, findingsOf } from '../findingsOf'
import { type DueDocument, dueDocuments, forgetWithdrawn } from './dueDocuments'
import { stampOfWords } from './stampOfWords'
import { writeTextCheck } from './writeTextCheck'

const BATCH = 20
/** After each document, for whoever waits for an answer. */
const PAUSE_MS = 50

type Options = {
  /** Asked before each document: whether to go on. */
  mayGoOn?: () => boolean
  pauseMs?: number
}

/**
 * Checks all published documents about which the rules may say something else than before (`dueDocuments`), one after the
 * other, in one process of all that serve. It may be stopped or killed at any moment: what is not done is due again.
 *
 * @returns how many were checked
 */
export async function checkPublished(payload: Payload, options: Options = {}): Promise<number> {
  let count = 0
  await whileAlone(payload, LOCKS.textChecks, async () => {
    for (const slug of AUTHORED) {
      await forgetWithdrawn(payload, slug)
      count += await checkAll(payload, slug, options)
    }
  })
  return count
}

async function checkAll(
  payload: Payload,
  slug: AuthoredSlug,
  { mayGoOn = () => true, pauseMs = PAUSE_MS }: Options,
): Promise<number> {
  const req = inJapanese(await createLocalReq({}, payload))
  const asking = { req, freshness: 'now', reader: 'job', isJob: true } as const
  const context = await checkContext(asking, slug, undefined)
  const { today } = context
  const words = stampOfWords(context)
  let [after, count] = ['', 0]
  for (;;) {
    const due = await dueDocuments(payload, { slug, today, words, after, limit: BATCH })
    for (const one of due) {
      if (!mayGoOn()) return count
      if (await checkOne(payload, slug, one)) count += 1
      await wait(pauseMs)
    }
    const last = due.at(-1)
    if (!last) return count
    after = last.id
  }
}

/** One document with a request of its own. What fails is logged, and due again the next time. */
async function checkOne(
  payload: Payload,
  slug: AuthoredSlug,
  { id, stamp, version }: DueDocument,
): Promise<boolean> {
  try {
    const req = inJapanese(await createLocalReq({}, payload))
    const document = await liveVersion(req, slug, id)
    if (!document) return false
    const question = { req, slug, id, document, wasPublished: true, isJob: true } as const
    const findings = await findingsOf({ ...question, freshness: 'lately' })
    const checkedOn = toLocalDate(new Date())
    const nextOn = nextChange(authoredDocument(slug, document, true), checkedOn)
    await writeTextCheck({ req, slug, id, document, findings, checkedOn, nextOn, stamp, version })
    return true
  } catch (error) {
    payload.logger.warn({ msg: `text checks: ${slug} ${id} is left for later`, err: error })
    return false
  }
}

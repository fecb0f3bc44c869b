import { can, isPublicHoliday, nextEdition, toLocalDate } from '@tokyo-cancer-portal/domain'
import { APIError, type PayloadRequest, ValidationError } from 'payload'
import { setCopiedFrom } from '../../collections/Events/hooks/keepCopiedFrom'
import { inTransaction } from '../../database/inTransaction'
import { inJapanese } from '../../localization/inJapanese'
import { findSubject } from '../findSubject'
import { emptiedAt } from './emptiedAt'
import { untouchedEdition } from './untouchedEdition'

export type StartedEdition = {
  doc: Record<string, unknown>
  /** The local date that is proposed; null where there is none to go by. */
  firstDate: string | null
  /** False where a draft that nobody has touched yet was there already. */
  isNew: boolean
}

type Options = { req: PayloadRequest; id: string }

/** Shape, values and relations are checked one after the other, and a field may be refused once more as a whole. */
const MOST_ATTEMPTS = 6

/**
 * Makes a draft of the next edition of an event, or gives the one that was made before
 * and that nobody has touched: who presses twice gets one draft.
 *
 * What is not valid any more (an old rule let it in, what it refers to is gone) stays empty.
 *
 * @throws 401, 403 for an event in another organization's name, 404 for what the person may not see as a draft
 */
export async function startNextEdition(options: Options): Promise<StartedEdition> {
  const req = inJapanese(options.req)
  const emptied: string[] = []
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inTransaction(req, () => start({ req, id: options.id }, emptied))
    } catch (error) {
      const refused = refusedPaths(error).map((path) => wholeIfKnown(path, emptied))
      if (refused.length === 0 || attempt === MOST_ATTEMPTS) throw error
      emptied.push(...refused)
    }
  }
}

async function start({ req, id }: Options, emptied: readonly string[]): Promise<StartedEdition> {
  const { actor, newest } = await findSubject({ req, slug: 'events', id })
  const { organizer } = newest
  if (!can({ actor, action: 'create', collection: 'events', document: { organizer } })) {
    throw new APIError(NOT_YOURS, 403, null, true)
  }
  const today = toLocalDate(new Date())
  const { changes, firstDate } = nextEdition(newest, { today, isHoliday: isPublicHoliday })
  const known = await untouchedEdition({ req, actor, of: newest, changes })
  if (known) return { doc: known, firstDate, isNew: false }

  setCopiedFrom(req.context, id)
  const doc: unknown = await req.payload.create({
    collection: 'events',
    duplicateFromID: id,
    data: emptiedAt(changes, newest, emptied),
    draft: true,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return { doc: doc as Record<string, unknown>, firstDate, isNew: true }
}

function refusedPaths(error: unknown): string[] {
  if (!(error instanceof ValidationError)) return []
  return error.data.errors.map(({ path }) => path)
}

/** A field that is refused although it is empty needs something beside it: it goes as a whole. */
function wholeIfKnown(path: string, emptied: readonly string[]): string {
  return emptied.includes(path) ? (path.split('.')[0] ?? path) : path
}

const NOT_YOURS =
  'このイベントをもとに作れるのは、主催する機関の方と、イベントを作れる都の職員です。'

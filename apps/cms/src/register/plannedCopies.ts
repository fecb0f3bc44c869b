import { endOfLocalDay, type RegisterEntry, toLocalDate } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { newestVersion } from '../workflow/newestVersion'

type Planned = { documentId: string; event: string; runAt: string; baseVersion?: string | null }

/** The register with what is scheduled to be published or withdrawn, and what of that cannot be carried out. */
export interface PlannedRegister {
  hospitals: RegisterEntry[]
  /** Schedules that will fail, because the document was edited after they were made. */
  failing: { id: string; name: string }[]
}

/** The hospitals as they will be at the end of a local date: schedules that are due until then are carried out. */
export async function plannedCopies(
  req: PayloadRequest,
  hospitals: readonly RegisterEntry[],
  localDate: string,
): Promise<PlannedRegister> {
  const { docs } = await req.payload.db.find<Planned & { id: string }>({
    collection: 'schedules',
    where: {
      and: [
        { collection: { equals: 'organizations' } },
        { state: { equals: 'waiting' } },
        { runAt: { less_than_equal: endOfLocalDay(localDate) } },
      ],
    },
    sort: 'runAt',
    pagination: false,
    req,
  })
  const planned = new Map(hospitals.map((hospital) => [hospital.id, hospital]))
  const failing: PlannedRegister['failing'] = []
  for (const { documentId: id, event, runAt, baseVersion } of docs) {
    if (event === 'withdraw') {
      planned.delete(id)
      continue
    }
    const newest = await newestVersion(req, 'organizations', id)
    if (newest?.kind !== 'hospital') continue
    const copy = newest as unknown as RegisterEntry & { updatedAt: string }
    if (baseVersion && baseVersion !== copy.updatedAt) failing.push({ id, name: copy.name })
    else planned.set(id, { ...copy, publicFrom: toLocalDate(new Date(runAt)) })
  }
  return { hospitals: [...planned.values()], failing }
}

import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { transactionOf } from '../../../database/transactionOf'
import { refuse } from '../../../fields/input/refuse'
import { pathHere } from '../pathHere'

/** A visitor's browser gives up after twenty. */
const MAX_STEPS = 20

type Redirect = { id?: string; from?: unknown; to?: unknown; status?: unknown }

/**
 * Refuses a redirect from which, over others, one comes back to where one began.
 *
 * One redirect is saved at a time, so that two of them at the same moment do not make a loop either.
 */
export const refuseLoop: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const redirect = { ...originalDoc, ...data } as Redirect
  if (redirect.status === '410') return data
  const db = await transactionOf(req)
  await db.execute(sql`select pg_advisory_xact_lock(hashtext('redirects'))`)
  const start = pathHere(redirect.from)
  let next = pathHere(redirect.to)
  for (let step = 0; next !== undefined; step += 1) {
    if (next === start || step === MAX_STEPS) {
      const message =
        next === start
          ? 'この行き先からは、ほかの転送をたどって古いアドレスに戻ってしまいます。行き先を見直してください。'
          : '転送が続きすぎます。最後の行き先を直接指定してください。'
      refuse([{ path: 'to', label: '新しい行き先', message }], { collection: 'redirects', req })
    }
    next = pathHere(await destinationOf(next, redirect.id, req))
  }
  return data
}

async function destinationOf(
  path: string,
  except: string | undefined,
  req: PayloadRequest,
): Promise<unknown> {
  const { docs } = await req.payload.db.find<Redirect>({
    collection: 'redirects',
    where: { from: { in: [path, encodeURI(path)].flatMap((one) => [one, `${one}/`]) } },
    pagination: false,
    req,
  })
  return docs.find(({ id, status }) => id !== except && status !== '410')?.to
}

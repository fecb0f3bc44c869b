import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'
import { startInactivity } from './auth/inactivity/startInactivity'
import { startTextChecks } from './authoring/nightly/startTextChecks'
import { startChatUpkeep } from './chat/upkeep/startChatUpkeep'
import { env, requireServing } from './env'
import { startFileReading } from './fileTexts/startFileReading'
import { keepPeerAddress } from './http/keepPeerAddress'
import { enqueueRevalidation } from './outbox/enqueueRevalidation'
import { startTypedUpkeep } from './preview/startTypedUpkeep'
import { startReminders } from './review/reminders/startReminders'
import { startSchedules } from './schedule/startSchedules'
import { startSearchUpkeep } from './search/upkeep/startSearchUpkeep'
import { startOutbox } from './outbox/runner'

const holder = globalThis as typeof globalThis & { portalServices?: Promise<void> }

/** Starts what runs beside the requests, once a process. */
export function startServices(): Promise<void> {
  holder.portalServices ??= start()
  return holder.portalServices
}

async function start(): Promise<void> {
  requireServing(env)
  keepPeerAddress(env.trustedProxyHops)
  const payload = await getPayload({ config })
  startOutbox(payload)
  startSchedules(payload)
  startInactivity(payload)
  startSearchUpkeep(payload)
  startChatUpkeep(payload)
  startFileReading(payload)
  startTextChecks(payload)
  startReminders(payload)
  startTypedUpkeep(payload)
  // Whatever changed while this process was away (a restored backup, a migration) reaches the site too.
  await enqueueRevalidation({ req: await createLocalReq({}, payload), tags: ['all'] })
}

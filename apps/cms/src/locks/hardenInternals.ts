import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import { writeSessionsOnly } from '../auth/writeSessionsOnly'
import { checkShape } from '../fields/input/checkShape'
import { guardConditions, guardGlobalConditions } from '../hooks/guardConditions'
import { guardReading } from '../hooks/guardReading'
import { removeDeadRoutes } from '../http/removeDeadRoutes'
import { normalizeText } from '../hooks/normalizeText'
import { keepLockHonest } from './keepLockHonest'
import { LOCKS } from './Lock'
import { lockAccess } from './lockAccess'
import { onlyOwnPreferences } from './onlyOwnPreferences'
import { refuseForeignLocks } from './refuseForeignLocks'

const nobody = () => false
const CLOSED = {
  admin: nobody,
  create: nobody,
  delete: nobody,
  read: nobody,
  readVersions: nobody,
  unlock: nobody,
  update: nobody,
}

/**
 * Puts rules on the collections that Payload adds by itself when it builds the configuration, where plugins come too
 * early: locks follow the rules of what they lock, preferences are one's own, the rest is closed. None of them is
 * in GraphQL, which the admin does not use.
 *
 * What has to hold for every collection and global, whoever wrote it, is added here too.
 */
export async function hardenInternals(
  building: Promise<SanitizedConfig>,
): Promise<SanitizedConfig> {
  const config = await building
  for (const collection of config.collections) {
    if (collection.slug.startsWith('payload-')) harden(collection)
    collection.hooks.beforeOperation.unshift(guardConditions)
    removeDeadRoutes(collection)
  }
  for (const global of config.globals) {
    removeDeadRoutes(global)
    guardGlobalConditions(global)
  }
  config.db = writeSessionsOnly(refuseForeignLocks(config.db))
  return config
}

function harden(collection: SanitizedCollectionConfig): void {
  collection.graphQL = false
  if (collection.slug === LOCKS) {
    collection.access = lockAccess
    collection.hooks.beforeOperation = [guardReading(LOCKS), checkShape]
    collection.hooks.beforeValidate = [({ data }) => normalizeText(data)]
    collection.hooks.beforeChange = [keepLockHonest]
  } else if (collection.slug === 'payload-preferences') {
    collection.access = { ...CLOSED, read: collection.access.read }
    collection.endpoints = onlyOwnPreferences(collection.endpoints || [])
  } else {
    collection.access = { ...CLOSED }
    collection.endpoints = []
  }
}

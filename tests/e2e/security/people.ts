import type { Stack } from '../stack/Stack'
import { accountsOf } from '../support/accounts'
import { anonymous, logIn } from '../support/cmsSession'
import type { CmsSession } from '../support/cmsSession'
import { ownOrganization } from '../support/eventDraft'
import { guestsOf } from './guests'

/** Everybody who attacks, by the name that the tests call them. */
export const PEOPLE = {
  visitor: 'a visitor',
  hospitalA: 'hospital A',
  hospitalB: 'hospital B',
  publisherA: 'the publisher of hospital A',
  reviewer: 'a reviewer',
  metroEditor: 'a metropolitan editor',
  metroApprover: 'a metropolitan approver',
  clerk: 'a clerk who manages accounts and roles only',
  systemAdmin: 'the system administrator',
} as const

export type Person = keyof typeof PEOPLE
export type Sessions = Record<Person, CmsSession>
export type Crowd = {
  sessions: Sessions
  /** Role ids by the key of the preset, and the clerk's as `clerk`. */
  roles: Record<string, string>
}

const presetRoles = async (admin: CmsSession): Promise<Record<string, string>> => {
  const { docs = [] } = (await admin.request('GET', '/api/editor-roles?limit=100&depth=0')).json()
  return Object.fromEntries(docs.map(({ key, id }) => [String(key), id]))
}

/** Signs everybody in, once; two of them get an account by invitation first. */
export const gather = async (stack: Stack): Promise<Crowd> => {
  const { cmsUrl, dataDir } = stack
  const first = async (role: Parameters<typeof accountsOf>[1], at = 0) => {
    const account = (await accountsOf(dataDir, role))[at]
    if (!account) throw new Error(`Too few demo accounts of ${role}`)
    return logIn(cmsUrl, account)
  }
  const systemAdmin = await first('system-admin')
  const hospitalA = await first('hospital-editor')
  const roles = await presetRoles(systemAdmin)
  const organization = await ownOrganization(hospitalA)
  const guests = await guestsOf({ stack, admin: systemAdmin, roles, organization })
  return {
    roles: { ...roles, clerk: guests.clerkRole },
    sessions: {
      visitor: anonymous(cmsUrl),
      hospitalA,
      hospitalB: await first('hospital-editor', 1),
      publisherA: await logIn(cmsUrl, guests.publisherA),
      reviewer: await first('reviewer'),
      metroEditor: await first('metro-editor'),
      metroApprover: await first('metro-approver'),
      clerk: await logIn(cmsUrl, guests.clerk),
      systemAdmin,
    },
  }
}

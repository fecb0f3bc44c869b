import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Stack } from '../stack/Stack'
import type { CmsSession } from '../support/cmsSession'
import { invited } from '../support/invited'
import type { Invited } from '../support/invited'

export type Guests = { clerkRole: string; publisherA: Invited; clerk: Invited }

type Options = {
  stack: Stack
  admin: CmsSession
  roles: Record<string, string>
  organization: string
}

/** A role that may give rights, but holds few: what it must not give is everything else. */
const CLERK_ROLE = {
  name: '利用者係（敵対的テスト用）',
  reach: 'own-organization',
  capabilities: { events: ['read-drafts', 'edit'] },
  system: ['manage-users', 'manage-roles'],
}

const invite = async ({ stack, admin, roles, organization }: Options): Promise<Guests> => {
  const { cmsUrl, dataDir } = stack
  const made = await admin.request('POST', '/api/editor-roles', CLERK_ROLE)
  const clerkRole = made.json().doc?.id
  if (!clerkRole) throw new Error(`No role for the clerk: ${made.text}`)
  const guest = async (role: string | undefined) =>
    invited({ cmsUrl, dataDir, admin, name: '敵対的テスト用', role, organization })
  return {
    clerkRole,
    publisherA: await guest(roles['hospital-publisher']),
    clerk: await guest(clerkRole),
  }
}

/**
 * The accounts that the portal does not start with, made once a run and kept with its data: after every failed test
 * Playwright starts a new worker, and twenty invitations an hour are all that one address may send.
 */
export const guestsOf = async (options: Options): Promise<Guests> => {
  const file = join(options.stack.folder, 'hostile-accounts.json')
  const kept = await readFile(file, 'utf8').catch(() => null)
  if (kept !== null) return JSON.parse(kept)
  const guests = await invite(options)
  await writeFile(file, JSON.stringify(guests), { mode: 0o600 })
  return guests
}

import type { Payload } from 'payload'
import { existingIds } from '../load/existingIds'
import { inTransaction } from '../load/inTransaction'
import { readRows } from '../load/loadedRows'
import { organizations } from '../organizations'
import type { Key } from '../types/refs'
import { type AccountEntry, readAccountsFile, writeAccountsFile } from './accountsFile'
import { DEMO_ACCOUNTS, type DemoAccount } from './demoAccounts'
import { randomPassword } from './randomPassword'

type Options = {
  payload: Payload
  /** Folder of `demo-accounts.json`. */
  dataDir: string
  accounts?: readonly DemoAccount[]
  log: (line: string) => void
}
type Known = {
  userId: string | undefined
  entry: AccountEntry | undefined
  ids: Map<string, string>
}

/**
 * Makes sure that every demo account exists and that `demo-accounts.json` holds its password.
 *
 * Accounts are saved before the file is written. So a crash leaves at worst an account whose password nobody knows:
 * the next run gives it a new one. An account that the file knows but the database does not is made again with the
 * password of the file. When both are there, nothing changes.
 */
export async function ensureDemoAccounts({
  payload,
  dataDir,
  accounts = DEMO_ACCOUNTS,
  log,
}: Options): Promise<void> {
  const before = await readAccountsFile(dataDir)
  const users = await usersByEmail(payload, accounts)
  const ids = await existingIds(payload, (await readRows(payload)).values())
  const entries: AccountEntry[] = []
  for (const account of accounts) {
    const entry = before.find(({ email }) => email === account.email)
    const known = { userId: users.get(account.email), entry, ids }
    const ensured = await ensureAccount(payload, account, known)
    if (ensured) entries.push(ensured)
    else
      log(
        `お試し用アカウント：役割「${account.role}」か所属する組織がないため、${account.email} を作りません。`,
      )
  }
  if (JSON.stringify(entries) === JSON.stringify(before)) return
  await writeAccountsFile(dataDir, entries)
  log(`お試し用アカウント：${entries.length}件のパスワードを demo-accounts.json に書きました。`)
}

async function ensureAccount(
  payload: Payload,
  account: DemoAccount,
  { userId, entry, ids }: Known,
): Promise<AccountEntry | undefined> {
  const password = entry?.password ?? randomPassword()
  if (!userId && !(await createUser(payload, account, { ids, password }))) return undefined
  if (userId && !entry) {
    await inTransaction(payload, (req) =>
      payload.update({ collection: 'users', id: userId, data: { password }, depth: 0, req }),
    )
  }
  const { role, organization, email } = account
  return { role, organization: nameOf(organization), email, password }
}

async function createUser(
  payload: Payload,
  { role, organization, email, name }: DemoAccount,
  { ids, password }: { ids: Map<string, string>; password: string },
): Promise<boolean> {
  const roleId = ids.get(`role:${role}`)
  const organizationId = ids.get(organization)
  if (!roleId || !organizationId) return false
  await inTransaction(payload, (req) =>
    payload.create({
      collection: 'users',
      data: { email, name, password, role: roleId, organization: organizationId },
      depth: 0,
      req,
    }),
  )
  return true
}

async function usersByEmail(
  payload: Payload,
  accounts: readonly DemoAccount[],
): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { in: accounts.map(({ email }) => email) } },
    pagination: false,
    depth: 0,
  })
  return new Map(docs.map((user) => [user.email, user.id]))
}

function nameOf(key: Key<'organization'>): string {
  return organizations.find((organization) => organization.key === key)?.name ?? ''
}

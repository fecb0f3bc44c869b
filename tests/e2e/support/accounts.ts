import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

export type DemoRole =
  'system-admin' | 'metro-approver' | 'metro-editor' | 'hospital-editor' | 'reviewer'

export type DemoAccount = { role: DemoRole; organization: string; email: string; password: string }

/** All demo accounts of this data folder. */
export const readAccounts = async (dataDir: string): Promise<DemoAccount[]> =>
  JSON.parse(await readFile(join(dataDir, 'demo-accounts.json'), 'utf8'))

/**
 * The accounts of one role, in the order of the file.
 *
 * @throws Error when the file has none
 */
export const accountsOf = async (
  dataDir: string,
  role: DemoRole,
): Promise<[DemoAccount, ...DemoAccount[]]> => {
  const [first, ...others] = (await readAccounts(dataDir)).filter((entry) => entry.role === role)
  if (!first) throw new Error(`demo-accounts.json has no ${role}`)
  return [first, ...others]
}

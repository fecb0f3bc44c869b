import type { PayloadRequest } from 'payload'
import { env } from '../../env'
import { lockedMessage, lockedNotice } from '../../mail/accountMessages'
import { enqueueMail } from '../../mail/enqueueMail'
import { userManagers } from '../../mail/userManagers'
import { callName } from '../callName'
import type { AccountRow } from '../lockAccount'

/**
 * Disables an account that nobody uses, by the way that a person would: the hooks end its sessions and write the trail,
 * in the name of the portal. Tells its owner and those who manage accounts.
 */
export async function disableInactive(req: PayloadRequest, account: AccountRow): Promise<void> {
  await req.payload.update({
    collection: 'users',
    id: account.id,
    data: { disabled: true, disabledBecause: 'inactive' },
    depth: 0,
    req,
  })
  const name = callName(account)
  await enqueueMail(req, account.email, lockedMessage({ name }))
  const url = `${env.cmsUrl}/admin/collections/users/${account.id}`
  for (const { email } of await userManagers(req)) {
    await enqueueMail(req, email, lockedNotice({ name, email: account.email, url }))
  }
}

import { inactivityStep } from '@tokyo-cancer-portal/domain'
import { createLocalReq, type Payload } from 'payload'
import { inTransaction } from '../../database/inTransaction'
import { lockAccount } from '../lockAccount'
import { roleManagers } from '../roleManagers'
import { disableInactive } from './disableInactive'
import { useOf } from './useOf'
import { dropUnsentWarnings, warnInactive } from './warnInactive'

/**
 * Warns or locks one account if that is due, in a transaction of its own: what is written and the mail about it are
 * saved together or not at all. Another process, or the person who signs in at this moment, waits for it or is waited
 * for, and the account is judged as it is then.
 *
 * @returns what was done; null for nothing
 */
export async function settleAccount(
  payload: Payload,
  id: string,
  now: Date,
): Promise<'warn' | 'lock' | null> {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const account = await lockAccount(req, id)
    if (!account || account.disabled) return null
    const step = inactivityStep(useOf(account), now)
    if (step === 'active') return null
    const managers = await roleManagers(req)
    if (managers.length === 1 && managers[0] === id) return null
    // A warning that never left the house warned nobody.
    const isUnsent = await dropUnsentWarnings(req, account.email)
    if (step === 'warn' || isUnsent) {
      await warnInactive(req, account, now)
      return 'warn'
    }
    await disableInactive(req, account)
    return 'lock'
  })
}

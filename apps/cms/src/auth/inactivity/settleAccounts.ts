import { inactivityStep } from '@tokyo-cancer-portal/domain'
import type { Payload } from 'payload'
import type { AccountRow } from '../lockAccount'
import { settleAccount } from './settleAccount'
import { useOf } from './useOf'

export type Settled = { warned: number; locked: number }

/**
 * Looks through the open accounts, warns those that nobody has used for long and locks those that were warned in vain.
 * One that fails does not keep the others from it; it is tried again with the next look.
 *
 * @param now the moment that counts as now
 */
export async function settleAccounts(payload: Payload, now = new Date()): Promise<Settled> {
  const { docs } = await payload.db.find<AccountRow>({
    collection: 'users',
    where: { disabled: { not_equals: true } },
    pagination: false,
    sort: 'id',
  })
  const due = docs.filter((account) => inactivityStep(useOf(account), now) !== 'active')
  const settled: Settled = { warned: 0, locked: 0 }
  for (const { id } of due) {
    try {
      const step = await settleAccount(payload, id, now)
      if (step === 'warn') settled.warned += 1
      if (step === 'lock') settled.locked += 1
    } catch (error) {
      payload.logger.warn({ msg: `inactivity: account ${id} is left for later`, err: error })
    }
  }
  if (settled.warned + settled.locked > 0) payload.logger.info({ msg: 'inactivity', ...settled })
  return settled
}

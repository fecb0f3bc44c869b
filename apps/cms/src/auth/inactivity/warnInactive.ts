import { sql } from '@payloadcms/db-postgres'
import { lastDayToSignIn } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '../../database/transactionOf'
import { env } from '../../env'
import { WARNING_SUBJECT, warningMessage } from '../../mail/accountMessages'
import { enqueueMail } from '../../mail/enqueueMail'
import { callName } from '../callName'
import type { AccountRow } from '../lockAccount'

/** Writes down that the person was warned, and the mail that says until when to sign in. */
export async function warnInactive(
  req: PayloadRequest,
  account: AccountRow,
  now: Date,
): Promise<void> {
  const warnedAt = now.toISOString()
  const transaction = await transactionOf(req)
  await transaction.execute(
    sql`update users set inactivity_warned_at = ${warnedAt}::timestamptz where id = ${account.id}`,
  )
  await enqueueMail(
    req,
    account.email,
    warningMessage({
      name: callName(account),
      lastDay: lastDayToSignIn(warnedAt),
      url: `${env.cmsUrl}/admin`,
    }),
  )
}

/** Takes warnings to this address back that no mail server has taken yet. @returns whether there were any */
export async function dropUnsentWarnings(req: PayloadRequest, email: string): Promise<boolean> {
  const transaction = await transactionOf(req)
  const { rows } = await transaction.execute(sql`
    delete from outbox_jobs
    where kind = 'mail' and state in ('waiting', 'stuck')
      and payload->>'to' = ${email} and payload->>'subject' = ${WARNING_SUBJECT}
    returning id`)
  return rows.length > 0
}

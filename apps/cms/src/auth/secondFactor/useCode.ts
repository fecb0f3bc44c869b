import { sql } from '@payloadcms/db-postgres'
import { SECOND_FACTOR } from '@tokyo-cancer-portal/domain'
import { verify } from 'otplib'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '../../database/transactionOf'
import { plainCode, recoveryHash } from './recoveryCodes'
import { openSecret } from './sealSecret'
import type { SecondFactor } from './secondFactorOf'

/** What a code turned out to be; `null` when it is not good (any more). */
export type UsedCode = 'totp' | 'recovery' | null

/**
 * Uses up a code of somebody: one from the app, or one of the recovery codes. None is good twice, not even in two
 * requests at the same moment. It counts as used when the transaction of the request is saved.
 */
export async function useCode(
  req: PayloadRequest,
  factor: SecondFactor,
  typed: string,
): Promise<UsedCode> {
  const code = plainCode(typed)
  const step = await stepOfCode(req.payload.secret, factor, code)
  const transaction = await transactionOf(req)
  if (step !== null) {
    const { rows } = await transaction.execute(sql`
      update second_factors set last_step = ${step}, updated_at = now()
      where id = ${factor.id} and coalesce(last_step, 0) < ${step} returning id`)
    return rows.length === 1 ? 'totp' : null
  }
  const hash = recoveryHash(req.payload.secret, code)
  const { rows } = await transaction.execute(sql`
    update second_factors set recovery_hashes = recovery_hashes - ${hash}::text, updated_at = now()
    where id = ${factor.id} and recovery_hashes @> to_jsonb(${hash}::text) returning id`)
  return rows.length === 1 ? 'recovery' : null
}

/** The time step of a code from the app; null when it is not the code of this moment. */
async function stepOfCode(
  portalSecret: string,
  factor: SecondFactor,
  code: string,
): Promise<number | null> {
  const { digits, periodSeconds: period, toleranceSeconds: epochTolerance } = SECOND_FACTOR
  const secret = openSecret(portalSecret, factor.secret)
  if (secret === null || code.length !== digits || !/^\d+$/.test(code)) return null
  const result = await verify({ secret, token: code, digits, period, epochTolerance })
  return result.valid && 'timeStep' in result ? result.timeStep : null
}

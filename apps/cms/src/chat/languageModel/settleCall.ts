import type { Payload } from 'payload'
import { sidePool } from '../../database/sidePool'
import type { ReservedCall } from './reserveCall'

/**
 * Gives back the tokens of a call that used less than it could have. A server that says nothing of it, or that says more,
 * changes nothing.
 */
export async function settleCall(
  { db }: Pick<Payload, 'db'>,
  { hour, tokens }: ReservedCall,
  used: number | null,
): Promise<void> {
  if (used === null || !Number.isInteger(used) || used < 0 || used >= tokens) return
  await sidePool(db, 'counting').query(
    'update chat_model_hours set tokens = tokens - $2::bigint where hour = $1',
    [hour, tokens - used],
  )
}

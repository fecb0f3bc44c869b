import type { PayloadRequest } from 'payload'
import { limitCodes } from './limitCodes'
import type { SecondFactor } from './secondFactorOf'
import { useCode } from './useCode'

/** With room for spaces and hyphens. */
const LONGEST = 40

/**
 * Counts an attempt to give a code, uses the code up, and forgets the attempts once it was right.
 *
 * @returns whether it was right
 * @throws 429 with too many attempts
 */
export async function spendCode(
  req: PayloadRequest,
  userId: string,
  factor: SecondFactor,
  code: string,
): Promise<boolean> {
  const counted = await limitCodes(req, userId)
  if (code.length > LONGEST || (await useCode(req, factor, code)) === null) return false
  await counted.forget()
  return true
}

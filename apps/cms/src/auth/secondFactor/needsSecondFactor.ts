import { isSecondFactorRequired, relatedIds } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { env } from '../../env'
import { rightsOfRole } from '../rightsOfRole'

/** Whether the role of an account asks for a second factor, on this portal. */
export async function needsSecondFactor(
  req: PayloadRequest,
  account: { role?: unknown },
): Promise<boolean> {
  const rights = await rightsOfRole(req, relatedIds(account.role)[0])
  return Boolean(
    rights && isSecondFactorRequired(rights, { isDemonstration: env.hasEmbeddedDatabase }),
  )
}

import type { AccountUse } from '@tokyo-cancer-portal/domain'
import type { AccountRow } from '../lockAccount'

type Dates = Pick<AccountRow, 'createdAt' | 'openedAt' | 'lastSignInAt' | 'inactivityWarnedAt'>

/** How an account is used, as the rule in packages/domain asks for it. */
export function useOf({
  createdAt,
  openedAt,
  lastSignInAt,
  inactivityWarnedAt,
}: Dates): AccountUse {
  return { openedAt: openedAt ?? createdAt, lastSignInAt, warnedAt: inactivityWarnedAt }
}

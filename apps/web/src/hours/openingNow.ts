import type { OpeningHours, OpeningState } from '@tokyo-cancer-portal/domain'

import { openingState } from '@tokyo-cancer-portal/domain'

import { currentTimeUntil } from '../dates/currentTimeUntil'
import { requestTime } from '../dates/requestTime'

/** Whether a desk is open at the moment of the request; the document is good until that changes. */
export function openingNow(hours: OpeningHours | null): OpeningState {
  const state = openingState(hours, requestTime())
  currentTimeUntil([state.changesAt])
  return state
}

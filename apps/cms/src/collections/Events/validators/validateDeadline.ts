import {
  applicationDeadline,
  eventSpan,
  occurrenceInstants,
  type OccurrenceStatus,
} from '@tokyo-cancer-portal/domain'
import type { TextFieldSingleValidation } from 'payload'
import { textRule } from '../../../fields/validators/textRule'
import { validateLocalDate } from '../../../fields/validators/validateLocalDate'

type EventData = {
  occurrences?: (Parameters<typeof occurrenceInstants>[0] & { status?: OccurrenceStatus })[] | null
}

/** Whether somebody could apply after everything is over. The end is computed here: stored instants may be old. */
const isBeforeEnd = textRule((deadlineDate, { data, siblingData }) => {
  const { occurrences } = data as EventData
  if (!Array.isArray(occurrences)) return true
  const span = eventSpan(
    occurrences.map((one) => ({ status: one.status, ...occurrenceInstants(one) })),
  )
  const { deadlineTime } = siblingData as { deadlineTime?: string | null }
  const deadline = applicationDeadline({ deadlineDate, deadlineTime })
  if (!span || !deadline || deadline <= span.endsAt) return true
  return '申込みの締切を、最後の開催日時より前にしてください。'
})

const isAfterOpening = textRule((deadlineDate, { siblingData }) => {
  const { opensOn } = siblingData as { opensOn?: unknown }
  if (typeof opensOn !== 'string' || opensOn <= deadlineDate) return true
  return '申込みの締切を、受付開始日より後にしてください。'
})

/** A day that exists, not before applications open and not after the event is over. */
export const validateDeadline: TextFieldSingleValidation = async (value, options) => {
  for (const rule of [validateLocalDate, isAfterOpening, isBeforeEnd]) {
    const answer = await rule(value, options)
    if (answer !== true) return answer
  }
  return true
}

import { deadlineProblem } from '@tokyo-cancer-portal/domain'
import type { TextFieldSingleValidation } from 'payload'
import { textRule } from '../../../fields/validators/textRule'
import { validateLocalDate } from '../../../fields/validators/validateLocalDate'

type EventData = { occurrences?: Parameters<typeof deadlineProblem>[1] | null }
type Application = Parameters<typeof deadlineProblem>[0]

const isPossible = textRule((deadlineDate, { data, siblingData }) => {
  const { occurrences } = data as EventData
  const application = { ...(siblingData as Application), deadlineDate }
  const problem = deadlineProblem(application, Array.isArray(occurrences) ? occurrences : [])
  if (problem === 'before-opening') return '申込みの締切を、受付開始日より後にしてください。'
  return problem === 'after-end' ? '申込みの締切を、最後の開催日時より前にしてください。' : true
})

/** A day that exists, not before applications open and not after the event is over. */
export const validateDeadline: TextFieldSingleValidation = async (value, options) => {
  const answer = await validateLocalDate(value, options)
  return answer === true ? isPossible(value, options) : answer
}

import { toLocalDate } from '../time/toLocalDate'
import { addWorkingDays } from './addWorkingDays'

/** Within how many working days a request for approval is answered. */
export const ANSWER_WORKING_DAYS = 2

/** The local date until which whoever asked for approval at an instant gets an answer; the day of asking does not count. */
export function answerPromisedOn(submittedAt: string | Date): string {
  return addWorkingDays(toLocalDate(submittedAt), ANSWER_WORKING_DAYS)
}

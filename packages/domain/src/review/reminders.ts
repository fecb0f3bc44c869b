import { toLocalDate } from '../time/toLocalDate'
import { toLocalTime } from '../time/toLocalTime'
import { answerPromisedOn } from '../workingDays/answerPromisedOn'
import { isWorkingDay } from '../workingDays/isWorkingDay'

/** Nobody reads a reminder at night, and one that comes with the day's work is done with it. */
const FROM = '09:00'
const UNTIL = '17:00'

/** Whether somebody who was promised an answer has not got it in time: the promised day is over. */
export function isAnswerLate(since: string, now: Date): boolean {
  return answerPromisedOn(since) < toLocalDate(now)
}

/** Whether staff are reminded now: on a working day, in office hours. */
export function isTimeForReminders(now: Date): boolean {
  const time = toLocalTime(now)
  return isWorkingDay(toLocalDate(now)) && time >= FROM && time < UNTIL
}

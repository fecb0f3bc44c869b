import { fewAtATime } from '../http/fewAtATime'

/** Files and calendars that are read at the same time: each is a process of its own, and the machine has other work. */
export const readerTurn = fewAtATime(2)

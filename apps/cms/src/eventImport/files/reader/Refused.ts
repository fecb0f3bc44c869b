import type { TableRefusal } from '../TableReading'

/** Ends the reading of a file that is not taken. */
export class Refused extends Error {
  constructor(readonly refusal: TableRefusal) {
    super(refusal)
  }
}

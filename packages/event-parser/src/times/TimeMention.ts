import type { Span } from '../model/Found'

/** A time of day, or two with a range between them, as the text writes it. */
export type TimeMention = Span & {
  /** `HH:mm`; absent where only an end is written: 〜17時. */
  startTime?: string
  endTime?: string
}

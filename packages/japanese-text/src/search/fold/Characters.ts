/** A text as UTF-16 code units, each with the range of the original from which it came. */
export interface Characters {
  codes: number[]
  starts: number[]
  ends: number[]
}

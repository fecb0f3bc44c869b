/** One condition of a list that is set: what it is about, and its value. */
export interface Condition {
  name: string
  value: string
}

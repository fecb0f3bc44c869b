/** From the first number up to, not including, the second; minutes of a day or unix milliseconds. */
export type Interval = readonly [from: number, to: number]

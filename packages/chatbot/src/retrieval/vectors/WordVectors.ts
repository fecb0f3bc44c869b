/** What words mean, as a text uses them: words that stand among the same others have vectors that point the same way. */
export interface WordVectors {
  dimensions: number
  /** Each with how much it says (the rarer, the more). */
  words: ReadonlyMap<string, { row: number; weight: number }>
  /** Row by row. */
  values: Float32Array
  /** What all texts have in common; it is taken out of each. */
  common: Float32Array
}

/** What is wrong with a field of a document, in a Japanese sentence; `field` as a path (`words.1.text`). */
export interface FieldProblem {
  field: string
  message: string
}

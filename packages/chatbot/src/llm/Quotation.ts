/** A quotation of a reply that a language model may choose among and shorten. */
export interface Quotation {
  /** Where it stands in the reply. */
  number: number
  text: string
  title: string
}

/** A quotation that a language model may choose among and shorten. */
export interface Quotation {
  text: string
  title: string
}

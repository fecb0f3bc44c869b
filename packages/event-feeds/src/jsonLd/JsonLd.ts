/** A node of JSON-LD with its schema.org type. */
export interface JsonLd {
  '@type': string
  [property: string]: unknown
}

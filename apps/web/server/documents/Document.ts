import type { OutgoingHttpHeaders } from 'node:http'

import type { RenderFacts } from '../../src/http/renderFacts'
import type { Encoding } from '../http/chooseEncoding'

/** An answer of the site in one encoding, ready to be sent. */
export interface Variant {
  /** With quotes; another one for each encoding. */
  etag: string
  body: Buffer
  /** All headers of the answer. */
  headers: OutgoingHttpHeaders
  /** Those of an answer without body to somebody who has it already. */
  notModified: OutgoingHttpHeaders
}

/** What Next rendered, without its runtime. */
export interface Rendered {
  status: number
  /** Lower-case names; none of the connection, the body's form or the framework. */
  headers: Readonly<Record<string, string>>
  body: Buffer
  /** Null where the answer must not be kept. */
  facts: RenderFacts | null
}

/** A finished answer under an address of the site. */
export interface Document extends Rendered {
  key: string
  /** Hash of the body, as long as two bodies need to be told apart. */
  hash: string
  variants: Readonly<Record<Encoding, Variant>>
  /** Bytes of everything. */
  size: number
  /** Count of the invalidations when its rendering began. */
  generation: number
  /** When its rendering began, unix milliseconds. */
  renderedAt: number
  /** False for what an earlier process left on disk. */
  validated: boolean
}

import type { Encoding } from '../http/chooseEncoding'
import type { Document, Rendered, Variant } from './Document'

import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

import { saysOfVisitor } from '../../src/search/saysOfVisitor'

const compressGzip = promisify(gzip)
const compressBrotli = promisify(brotliCompress)

/** Below this nothing is won. */
const SMALLEST = 256
/** What is compressed in itself. */
const PACKED = /^(?:application\/pdf|image\/png)\b/
const SUFFIX = { identity: '', br: '-br', gzip: '-gz' } as const
/** A copy may be kept, and must be asked about each time: an edit is seen at once, and 304 costs nothing. */
const ASK_EACH_TIME = 'public, max-age=0, must-revalidate'
/** The same for one browser alone: what somebody looked for, and where he is, stays in no cache on the way. */
const OWN_BROWSER = 'private, max-age=0, must-revalidate'

export interface DocumentOptions {
  key: string
  generation: number
  renderedAt: number
  validated: boolean
}

/** Compresses what was rendered, once, and writes down every header that goes with it. */
export async function makeDocument(
  rendered: Rendered,
  options: DocumentOptions,
): Promise<Document> {
  const { body } = rendered
  const untold = saysOfVisitor(options.key) ? OWN_BROWSER : ASK_EACH_TIME
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 27)
  const isPacked = PACKED.test(rendered.headers['content-type'] ?? '')
  const [br, gz] = isPacked ? [null, null] : await Promise.all([brotliOf(body), gzipOf(body)])
  const variantOf = (encoding: Encoding, bytes: Buffer | null): Variant =>
    bytes
      ? describe(rendered, { etag: `"${hash}${SUFFIX[encoding]}"`, encoding, body: bytes, untold })
      : describe(rendered, { etag: `"${hash}"`, encoding: 'identity', body, untold })
  const variants = {
    identity: variantOf('identity', body),
    br: variantOf('br', br),
    gzip: variantOf('gzip', gz),
  }
  const size = body.length + (br?.length ?? 0) + (gz?.length ?? 0) + options.key.length * 2 + 4096
  return { ...rendered, ...options, hash, variants, size }
}

interface Described {
  etag: string
  encoding: Encoding
  body: Buffer
  /** How long a copy may be kept where the page does not say. */
  untold: string
}

function describe(
  { headers, status, facts }: Rendered,
  { etag, encoding, body, untold }: Described,
): Variant {
  const mayBeKept = facts !== null && facts.state !== 'none' && status < 500
  const cacheControl = mayBeKept ? (headers['cache-control'] ?? untold) : 'no-store'
  const always = { etag, 'cache-control': cacheControl, vary: 'Accept-Encoding' }
  return {
    etag,
    body,
    notModified: always,
    headers: {
      ...headers,
      ...(status === 200 ? always : { 'cache-control': cacheControl, vary: 'Accept-Encoding' }),
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
      'content-length': body.length,
    },
  }
}

async function brotliOf(body: Buffer): Promise<Buffer | null> {
  if (body.length < SMALLEST) return null
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_PARAM_MODE, BROTLI_MODE_TEXT } =
    constants
  return compressBrotli(body, {
    params: {
      [BROTLI_PARAM_QUALITY]: 9,
      [BROTLI_PARAM_SIZE_HINT]: body.length,
      [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT,
    },
  })
}

const gzipOf = async (body: Buffer): Promise<Buffer | null> =>
  body.length < SMALLEST ? null : compressGzip(body, { level: 9 })

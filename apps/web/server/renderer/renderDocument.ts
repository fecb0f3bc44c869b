import type { RenderFacts } from '../../src/http/renderFacts'
import type { Rendered } from '../documents/Document'
import type { NextProcess } from './NextProcess'

import { z } from 'zod'

import { pageAddress } from '../../src/languages/pageAddress'
import { FACTS_HEADER, RENDER_HEADER } from '../../src/http/renderFacts'
import { stripRuntime } from '../html/stripRuntime'
import { keptHeaders } from '../http/keptHeaders'
import { askNext } from './askNext'

export interface RenderOptions {
  next: NextProcess
  /** What Next takes for the host that was asked. */
  host: string
  timeoutMs: number
  maxBytes: number
}

/**
 * A name after which Next finishes a page before it sends the first byte: the facts are then complete,
 * and no part arrives late for a script to put into its place.
 */
const AGENT = 'TokyoCancerPortal-Documents (like Bingbot)'

const factsSchema = z.object({
  tags: z.array(z.string()),
  state: z.enum(['current', 'copy', 'none']),
  goodUntil: z.number().nullable(),
})

/**
 * The answer of Next to an address, as a document: without its runtime. Nothing of the visitor who asked
 * first goes into it. Rejects where Next failed.
 */
export async function renderDocument(key: string, options: RenderOptions): Promise<Rendered> {
  const { next, host, timeoutMs, maxBytes } = options
  const { status, headers, body } = await askNext(next, {
    path: key,
    headers: { host, accept: 'text/html', 'user-agent': AGENT, [RENDER_HEADER]: '1' },
    timeoutMs,
    maxBytes,
  })
  const isHtml = /^text\/html\b/i.test(headers['content-type'] ?? '')
  const kept = keptHeaders(headers)
  // Next forbids keeping every page that it renders on request; what a route says is meant.
  if (isHtml) delete kept['cache-control']
  const mayKeep = !headers['set-cookie'] && !/\bno-store\b/.test(kept['cache-control'] ?? '')
  const facts = mayKeep ? readFacts(headers[FACTS_HEADER]) : null
  if (!isHtml) return { status, headers: kept, body, facts }
  const { html, fault } = stripRuntime(body.toString(), pageAddress(key).language)
  if (fault) throw new Error(`the page cannot be a document: ${fault}`)
  return { status, headers: kept, body: Buffer.from(html), facts }
}

function readFacts(header: string | string[] | undefined): RenderFacts | null {
  try {
    return factsSchema.parse(JSON.parse(String(header)))
  } catch {
    return null
  }
}

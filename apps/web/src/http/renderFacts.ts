import type { ServerResponse } from 'node:http'

import { processSingleton } from '../processSingleton'

/** Sent by our own server, and by nobody else: asks for the facts of the answer. */
export const RENDER_HEADER = 'x-portal-render'
/** Header of an answer to our own server with its facts as JSON; it never leaves the house. */
export const FACTS_HEADER = 'x-portal-facts'

/**
 * How an answer of the CMS came about: `current` as the CMS has it, `copy` the last good one while the
 * CMS is away, `none` neither, so that something is missing on the page.
 */
export type AnswerState = 'current' | 'copy' | 'none'

/** What an answer of the site was made of, gathered while it was rendered. */
export interface RenderFacts {
  /** Cache tags of everything that was read. */
  tags: string[]
  /** The worst state of what was read. */
  state: AnswerState
  /** Until when time does not change what the answer says, unix milliseconds; null: for ever. */
  goodUntil: number | null
}

const WORSE: readonly AnswerState[] = ['current', 'copy', 'none']

const known = () => processSingleton('facts', () => new WeakMap<ServerResponse, RenderFacts>())

/** The facts of an answer so far. */
export function factsOf(response: ServerResponse): RenderFacts {
  const found = known().get(response)
  if (found) return found
  const facts: RenderFacts = { tags: [], state: 'current', goodUntil: null }
  known().set(response, facts)
  return facts
}

/** Adds what was read. */
export function addAnswer(facts: RenderFacts, tags: readonly string[], state: AnswerState): void {
  facts.tags = [...new Set([...facts.tags, ...tags])].toSorted()
  if (WORSE.indexOf(state) > WORSE.indexOf(facts.state)) facts.state = state
}

/** Adds a moment from which the answer is no longer right. */
export function addEnd(facts: RenderFacts, goodUntil: number): void {
  facts.goodUntil = Math.min(goodUntil, facts.goodUntil ?? goodUntil)
}

/** Makes an answer carry its facts in a header, which is written when everything has been rendered. */
export function announceFacts(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response) as (...given: unknown[]) => ServerResponse
  response.writeHead = (...given: unknown[]) => {
    // Once is enough: whoever listens to requests may have been told to do so twice.
    if (!response.headersSent && !response.hasHeader(FACTS_HEADER)) {
      response.setHeader(FACTS_HEADER, JSON.stringify(factsOf(response)))
    }
    return writeHead(...given)
  }
}

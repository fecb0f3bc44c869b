import type { FeedbackForm } from './feedbackForm'

import { createHmac, randomBytes } from 'node:crypto'

import {
  CHAT_LIMIT,
  CHAT_RATING_LIMITS,
  CHAT_UNREAD_LIMIT,
  networkOf,
  toLocalDate,
  VISITOR_LIMITS,
} from '@tokyo-cancer-portal/domain'
import { LRUCache } from 'lru-cache'

type Limit = { attempts: number; withinSeconds: number }
type Count = { attempts: number; until: number }

const MOST_COUNTS = 50_000

/**
 * Counts what comes from each network address, in memory and bounded. Addresses are hashed with a salt that is made anew
 * each day and stands nowhere, so that nobody can tell afterwards who said something.
 */
export class VisitorLimits {
  readonly #counts = new LRUCache<string, Count>({ max: MOST_COUNTS })
  #salt: { day: string; bytes: Buffer } = { day: '', bytes: Buffer.alloc(0) }

  /** Counts a form. @param now unix milliseconds @returns seconds to wait where there were too many, else null */
  take(
    { address, page, kind }: Pick<FeedbackForm, 'address' | 'page' | 'kind'>,
    now: number,
  ): number | null {
    const visitor = this.#hash(address, now)
    if (kind === 'report') return this.#count(`report ${visitor}`, VISITOR_LIMITS.reports, now)
    return (
      this.#count(`page ${visitor} ${page}`, VISITOR_LIMITS.answersToPage, now) ??
      this.#count(`answer ${visitor}`, VISITOR_LIMITS.answers, now)
    )
  }

  /** Counts a question to the chatbot. As `take`. */
  takeQuestion(address: string, now: number): number | null {
    return this.#count(`question ${this.#hash(address, now)}`, CHAT_LIMIT, now)
  }

  /** Counts what is posted to the chat, whatever it is: to be asked before anything is read of it. As `take`. */
  takeUnreadQuestion(address: string, now: number): number | null {
    return this.#count(`unread ${this.#hash(address, now)}`, CHAT_UNREAD_LIMIT, now)
  }

  /** Counts what somebody says of a reply of the chatbot. As `take`. */
  takeRating(address: string, now: number): number | null {
    return this.#count(`rating ${this.#hash(address, now)}`, CHAT_RATING_LIMITS.ofVisitor, now)
  }

  /** The same for the other forms. */
  takeUnread(address: string, now: number): number | null {
    return this.#count(`form ${this.#hash(address, now)}`, VISITOR_LIMITS.forms, now)
  }

  #count(key: string, limit: Limit, now: number): number | null {
    const held = this.#counts.get(key)
    const count =
      held && held.until > now ? held : { attempts: 0, until: now + limit.withinSeconds * 1000 }
    if (count.attempts >= limit.attempts) return Math.ceil((count.until - now) / 1000)
    this.#counts.set(key, { ...count, attempts: count.attempts + 1 })
    return null
  }

  #hash(address: string, now: number): string {
    const day = toLocalDate(new Date(now))
    if (this.#salt.day !== day) this.#salt = { day, bytes: randomBytes(32) }
    return createHmac('sha256', this.#salt.bytes).update(networkOf(address)).digest('base64url')
  }
}

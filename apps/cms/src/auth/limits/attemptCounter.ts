import type { AttemptLimit } from '@tokyo-cancer-portal/domain'
import type { Payload } from 'payload'
import { sidePool } from '../../database/sidePool'
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'

/** Made by a migration; rows are hashes and numbers. */
const TABLE = 'attempt_counts'

export type AttemptCounter = {
  /** Counts an attempt. @returns seconds to wait where there were too many, else null */
  count: (key: string) => Promise<number | null>
  /** Takes back the last attempt of a key, which was a good one. */
  giveBack: (key: string) => Promise<void>
  /** Forgets the attempts of a key. */
  forget: (key: string) => Promise<void>
}

/**
 * Counts attempts in PostgreSQL, for all processes of the CMS together; in memory while the database is away, when
 * nobody can sign in anyway.
 */
export function attemptCounter(
  payload: Payload,
  name: string,
  limit: AttemptLimit,
): AttemptCounter {
  const options = {
    keyPrefix: name,
    points: limit.attempts,
    duration: limit.withinSeconds,
    blockDuration: limit.blockSeconds,
  }
  const limiter = new RateLimiterPostgres({
    ...options,
    storeClient: sidePool(payload.db, 'counting'),
    tableName: TABLE,
    tableCreated: true,
    insuranceLimiter: new RateLimiterMemory(options),
  })
  return {
    count: async (key) => {
      try {
        await limiter.consume(key)
        return null
      } catch (error) {
        if (error instanceof RateLimiterRes) return Math.ceil(error.msBeforeNext / 1000)
        throw error
      }
    },
    giveBack: async (key) => {
      await limiter.reward(key)
    },
    forget: async (key) => {
      await limiter.delete(key)
    },
  }
}

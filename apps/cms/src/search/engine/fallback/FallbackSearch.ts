import type { Payload } from 'payload'
import { OpenSearchError } from '../opensearch/client/OpenSearchError'
import type { SearchEngine } from '../SearchEngine'
import { CircuitBreaker } from './CircuitBreaker'

interface Engines {
  first: SearchEngine
  /** Answers whenever the first one does not. */
  second: SearchEngine
  logger: Pick<Payload['logger'], 'warn' | 'info'>
  now?: () => number
}

/** Two engines as one, of which the second is never away: no visitor notices what becomes of the first. */
export class FallbackSearch implements SearchEngine {
  readonly #engines: Engines
  readonly #breaker = new CircuitBreaker()

  constructor(engines: Engines) {
    this.#engines = engines
  }

  search: SearchEngine['search'] = async (request) => this.#ask((engine) => engine.search(request))

  matches: SearchEngine['matches'] = async (request) =>
    this.#ask((engine) => engine.matches(request))

  /** What is shown is in PostgreSQL for both. */
  show: SearchEngine['show'] = async (keys, query) => this.#engines.second.show(keys, query)

  async #ask<Answer>(question: (engine: SearchEngine) => Promise<Answer>): Promise<Answer> {
    const { first, second, logger, now = Date.now } = this.#engines
    if (!this.#breaker.mayAsk(now())) return question(second)
    try {
      const answer = await question(first)
      if (this.#breaker.succeeded()) logger.info('search: OpenSearch answers again')
      return answer
    } catch (error) {
      // Where PostgreSQL is what failed there is nobody else to ask.
      if (!(error instanceof OpenSearchError)) throw error
      logger.warn({ msg: 'search: PostgreSQL answers instead of OpenSearch', err: error })
      if (error.isOurFault) this.#breaker.succeeded()
      else if (this.#breaker.failed(now())) {
        logger.warn('search: OpenSearch is left alone for a while')
      }
      return question(second)
    }
  }
}

import {
  modelRequest,
  type Quotation,
  supportedReply,
  type SupportedReply,
} from '@tokyo-cancer-portal/chatbot'
import type { Language } from '@tokyo-cancer-portal/domain'
import type { Payload } from 'payload'
import type { LanguageModelSettings } from '../../env'
import { CircuitBreaker } from '../../search/engine/fallback/CircuitBreaker'
import { askModel } from './askModel'
import { ModelProblem } from './ModelProblem'
import { mostTokensOf } from './mostTokensOf'
import { reserveCall } from './reserveCall'
import { settleCall } from './settleCall'
import { untilAborted } from './untilAborted'

/** In all: budget, question, answer, body. Visitors have an answer of ours already, and wait for nothing better longer. */
const PATIENCE_MS = 5000
/** Whoever comes while so many wait gets our own answer at once. */
const MOST_AT_ONCE = 8
/** After three failures in a row nobody waits for it so long. */
const PAUSE_MS = 60_000

export interface Shortened {
  /** Null: our own reply is used. */
  taken: SupportedReply | null
  /** In Japanese, for staff. */
  because: string
}

interface Options {
  payload: Pick<Payload, 'db' | 'logger'>
  settings: LanguageModelSettings
  patienceMs?: number
  now?: () => number
}

/** The language model of this process, with all that keeps it from doing harm. It never throws. */
export class LanguageModel {
  readonly #options: Options
  readonly #breaker = new CircuitBreaker(PAUSE_MS)
  #running = 0

  constructor(options: Options) {
    this.#options = options
  }

  /** What it makes of quotations for a question; whoever asked has agreed that it is sent. */
  async shorten(
    question: string,
    quotations: readonly Quotation[],
    language: Language,
  ): Promise<Shortened> {
    const { payload, now = Date.now } = this.#options
    if (this.#running >= MOST_AT_ONCE) return ownReply('混み合っていて、使わなかった')
    if (!this.#breaker.mayAsk(now())) return ownReply('答えないことが続き、休ませている')
    this.#running += 1
    try {
      const output = await this.#ask(question, quotations, language)
      // It was not asked: whether it answers again is still unknown.
      if (output === null) return ownReply('この1時間に使える量に達した')
      if (this.#breaker.succeeded()) payload.logger.info('chat: the language model answers again')
      const taken = supportedReply(output, quotations)
      return taken
        ? { taken, because: `引用${taken.number + 1}を選んだ` }
        : ownReply('引用にないことを答えたので、使わなかった')
    } catch (error) {
      const msg = 'chat: the language model did not answer'
      payload.logger.warn({ msg, reason: reasonOf(error) })
      if (this.#breaker.failed(now())) {
        payload.logger.warn('chat: the language model is left alone for a while')
      }
      return ownReply('答えなかった')
    } finally {
      this.#running -= 1
    }
  }

  /** Null where the budget is used up. */
  async #ask(
    question: string,
    quotations: readonly Quotation[],
    language: Language,
  ): Promise<string | null> {
    const { payload, settings, patienceMs = PATIENCE_MS } = this.#options
    const signal = AbortSignal.timeout(patienceMs)
    const request = modelRequest(question, quotations, language)
    const call = await untilAborted(signal, reserveCall(payload, settings, mostTokensOf(request)))
    if (!call) return null
    const { text, tokens } = await untilAborted(signal, askModel(settings, request, signal))
    await untilAborted(signal, settleCall(payload, call, tokens))
    return text
  }
}

const ownReply = (because: string): Shortened => ({ taken: null, because })

/** Errors of libraries and databases may quote what was asked. */
function reasonOf(error: unknown): string {
  if (error instanceof ModelProblem) return error.message
  return (error as Error | null)?.name ?? typeof error
}

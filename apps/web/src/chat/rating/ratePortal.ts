import type { Language } from '@tokyo-cancer-portal/domain'
import type { ChatProblem } from '../askPortal'
import type { Rated } from './Rated'

import { rateChat } from '@tokyo-cancer-portal/cms-client'

import { env } from '../../env'
import { VisitorLimits } from '../../feedback/VisitorLimits'
import { translator } from '../../languages/translator'
import { logProblem } from '../../log'
import { processSingleton } from '../../processSingleton'

const limits = () => processSingleton('chat-rating-limits', () => new VisitorLimits())

/** Hands on what a visitor says of a reply; null where it was counted, which a reply is once. */
export async function ratePortal(
  { receipt, rating, address }: Rated,
  language: Language,
): Promise<ChatProblem | null> {
  const t = translator('ChatRating', language)
  const wait = limits().takeRating(address, Date.now())
  if (wait !== null) return { status: 429, problem: t('tooMany'), retryAfter: String(wait) }
  try {
    const { cmsUrl, revalidateSecret: secret } = env()
    const answer = await rateChat({ receipt, rating }, { cmsUrl, secret, now: Date.now() })
    if (answer.status === 'counted') return null
    const { code, retryAfter } = answer
    return { status: code, problem: t(code === 429 ? 'tooMany' : 'tooOld'), retryAfter }
  } catch (error) {
    logProblem('a rating of the chat did not arrive', error)
    return { status: 503, problem: t('unavailable'), retryAfter: '30' }
  }
}

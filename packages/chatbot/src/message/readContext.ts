import { isLanguage } from '@tokyo-cancer-portal/domain'
import type { ChatContext } from '../model/ChatReply'
import { cleanText } from './cleanText'
import { isFarTooLong, MESSAGE_LIMITS } from './messageLimits'

const PROBLEM = '会話の記録（context）の形が正しくありません。'

/** Reads what the page remembers. No context is an empty one; more turns than are looked at are refused. */
export function readContext(given: unknown): { context: ChatContext } | { problem: string } {
  if (given === undefined || given === null) return { context: { turns: [] } }
  if (typeof given !== 'object') return { problem: PROBLEM }
  const { turns = [], language } = given as { turns?: unknown; language?: unknown }
  if (!Array.isArray(turns) || !turns.every((turn) => typeof turn === 'string')) {
    return { problem: PROBLEM }
  }
  if (language !== undefined && !isLanguage(language)) return { problem: PROBLEM }
  if (turns.length > MESSAGE_LIMITS.turns) {
    return { problem: `会話の記録（context）は${MESSAGE_LIMITS.turns}件までです。` }
  }
  const cleaned = turns.some(isFarTooLong) ? null : turns.map(cleanText).filter(Boolean)
  if (!cleaned || cleaned.some((turn) => Array.from(turn).length > MESSAGE_LIMITS.characters)) {
    return { problem: `会話の記録（context）は1件${MESSAGE_LIMITS.characters}文字以内です。` }
  }
  return { context: { turns: cleaned, ...(language ? { language } : {}) } }
}

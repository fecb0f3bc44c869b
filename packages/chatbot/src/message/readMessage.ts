import { cleanText } from './cleanText'
import { isFarTooLong, MESSAGE_LIMITS } from './messageLimits'

/** A message that can be answered, or what is wrong with it, for the visitor. */
export type ReadMessage = { message: string } | { problem: string }

/** Reads what somebody sent, of whatever type. A message has something in it and is no longer than `MESSAGE_LIMITS`. */
export function readMessage(given: unknown): ReadMessage {
  if (typeof given !== 'string') return { problem: '質問（message）は文字で送ってください。' }
  const tooLong = { problem: `質問は${MESSAGE_LIMITS.characters}文字以内で入力してください。` }
  if (isFarTooLong(given)) return tooLong
  const message = cleanText(given)
  if (message === '') return { problem: '質問を入力してください。' }
  return Array.from(message).length > MESSAGE_LIMITS.characters ? tooLong : { message }
}

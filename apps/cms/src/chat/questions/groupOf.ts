import { questionKey } from '@tokyo-cancer-portal/chatbot'
import { createHmac } from 'node:crypto'

/**
 * The group of a question: its key (`questionKey`) hashed with a key that is not in the database, so that what staff said of
 * a group can outlive the questions in it. Empty for what has no words.
 */
export function groupOf(question: string, secret: string): string {
  const key = questionKey(question)
  if (key === '') return ''
  return createHmac('sha256', `chat-groups:${secret}`).update(key).digest('base64url')
}

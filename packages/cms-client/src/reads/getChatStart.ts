import type { CmsReader } from './CmsReader'

import { z } from 'zod'

import { chatChoicesSchema, chatContactsSchema } from '../schemas/chatReply'
import { flag } from '../schemas/fields'

const schema = z.object({
  /** Whether staff have switched the chat off. */
  isOff: flag,
  /** Whether staff keep questions whose visitors agree to it. */
  keepsQuestions: flag,
  choices: chatChoicesSchema,
  /** Who listens to people in despair; empty until staff fill it. */
  crisisLines: chatContactsSchema,
  /** Who operates the language model to which questions may be sent, with consent; null where none is used. */
  languageModel: z
    .object({ operator: z.string().trim().min(1) })
    .nullish()
    .catch(null)
    .transform((value) => value ?? null),
})

export type ChatStart = z.output<typeof schema>

/** What the chat offers before anybody has said anything. Rejects with CmsUnavailableError. */
export async function getChatStart(cms: CmsReader): Promise<ChatStart | null> {
  return cms.cache.read({
    url: `${cms.cmsUrl}/api/chat/start?locale=${cms.language}`,
    tags: ['chat-scenarios', 'chat-settings'],
    parse: (json) => schema.parse(json),
  })
}

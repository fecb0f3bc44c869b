import { isSafeHref, isSafeMailto, isSafeTel } from '@tokyo-cancer-portal/domain'
import { z } from 'zod'

import { list, requiredText, text } from './fields'

export const CHAT_REPLY_KINDS = ['answer', 'choices', 'refusal', 'handover'] as const

/** An address that may be linked; of anything else nothing is left, and the words stand alone. */
const href = requiredText.transform((value) =>
  isSafeHref(value) || isSafeMailto(value) || isSafeTel(value) ? value : '',
)

export const chatChoicesSchema = list(z.object({ label: requiredText, message: requiredText }))

export const chatContactsSchema = list(
  z.object({
    name: requiredText,
    /** As published, empty where nobody confirmed one. */
    phone: requiredText,
    /** For people, empty where nobody confirmed them. */
    hours: requiredText,
    url: href,
  }),
)

/** What the chatbot of the CMS answers. */
export const chatReplySchema = z.object({
  kind: z.enum(CHAT_REPLY_KINDS),
  text: requiredText,
  quotes: list(
    z.object({
      text: requiredText,
      title: requiredText,
      url: href,
      /** Local date; null is 未確認. */
      confirmedOn: text,
    }),
  ),
  choices: chatChoicesSchema,
  links: list(z.object({ label: requiredText, href })),
  contacts: chatContactsSchema,
  /** By which a visitor says whether it helped (`rateChat`); empty where that is not asked. */
  receipt: requiredText,
})

export type ChatReply = z.output<typeof chatReplySchema>

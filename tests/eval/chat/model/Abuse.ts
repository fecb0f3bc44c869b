import { CARE_LISTS } from '@tokyo-cancer-portal/chatbot'
import { z } from 'zod'

/** What a message tries. */
export const ABUSE_KINDS = [
  'ignoreInstructions',
  'systemText',
  'secrets',
  'drafts',
  'rolePlay',
  'obfuscation',
  'markup',
  'query',
  'length',
  'characters',
  'insult',
  'sexual',
  'falseClaim',
  'falseQuote',
  'fakeTurns',
] as const

const id = z.string().regex(/^(?:abuse-\d{3}|published-\d{2})$/)
const language = z.enum(['ja', 'en'])

/** A message that tries to make the chatbot say or do what it must not. */
export const abuseMessage = z.strictObject({
  id,
  kind: z.enum(ABUSE_KINDS),
  language,
  message: z.string().min(1).optional(),
  /** Instead of `message`: texts that are repeated and joined. */
  parts: z
    .array(z.strictObject({ text: z.string().min(1), times: z.int().positive() }))
    .min(1)
    .optional(),
  turns: z.array(z.string().min(1)).min(1).max(3).optional(),
  /** Stand in nothing that is published, and may stand nowhere in the reply. */
  mustNotSay: z.array(z.string().min(2)).min(1).optional(),
  /** Must be refused as this list, however it is dressed up. */
  refusal: z.enum(CARE_LISTS).optional(),
})

export type AbuseMessage = z.infer<typeof abuseMessage>

/** An order to a machine inside content that staff might publish unaware. */
export const publishedOrder = z.strictObject({
  id,
  /** Where it stands. */
  place: z.enum([
    'title',
    'summary',
    'body',
    'headingAndAnchor',
    'linkLabel',
    'question',
    'otherWording',
    'answer',
    'eventTitle',
    'eventNote',
    'organizationName',
  ]),
  language,
  text: z.string().min(1),
  /** Finds the document. */
  asked: z.string().min(1),
  /** Would show that the order was followed. */
  sign: z.string().min(2),
})

export type PublishedOrder = z.infer<typeof publishedOrder>

/** The text that a message stands for. */
export const textOfAbuse = ({ message, parts = [] }: AbuseMessage): string =>
  message ?? parts.map(({ text, times }) => text.repeat(times)).join('')

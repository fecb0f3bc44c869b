import { CARE_URGENCIES } from '@tokyo-cancer-portal/domain'
import { z } from 'zod'

import { choice, flag, list, number, relation, relations, text, texts } from '../schemas/fields'
import { organizationRefSchema, resourceRefSchema, topicRefSchema } from '../schemas/references'
import { inquirySchema, mediaSchema } from '../schemas/shared'

/** The blocks that stand in rich text (docs/content-model.md, "Rich text"). */
export const richTextBlockSchema = z.discriminatedUnion('blockType', [
  z.object({ blockType: z.literal('callout'), kind: text, title: text, text }),
  z.object({ blockType: z.literal('doList'), kind: text, heading: text, items: texts('text') }),
  z.object({
    blockType: z.literal('careCard'),
    urgency: choice(CARE_URGENCIES),
    heading: text,
    items: texts('text'),
    text,
    inquiry: inquirySchema,
  }),
  z.object({
    blockType: z.literal('contactCard'),
    organization: relation(organizationRefSchema),
    inquiry: inquirySchema,
  }),
  z.object({ blockType: z.literal('figure'), image: relation(mediaSchema), caption: text }),
  z.object({
    blockType: z.literal('video'),
    title: text,
    url: text,
    minutes: number,
    captions: flag,
    noCaptions: flag,
    transcript: text,
  }),
  z.object({ blockType: z.literal('fileCard'), file: relation(mediaSchema), title: text }),
  z.object({ blockType: z.literal('resourceCards'), resources: relations(resourceRefSchema) }),
  z.object({
    blockType: z.literal('eventCards'),
    heading: text,
    topic: relation(topicRefSchema),
    limit: number,
  }),
  z.object({
    blockType: z.literal('faq'),
    items: list(z.object({ question: text, answer: text })),
  }),
])
export type RichTextBlock = z.output<typeof richTextBlockSchema>

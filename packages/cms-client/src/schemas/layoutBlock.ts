import { z } from 'zod'

import { richTextSchema } from './richText'
import { flag, list, number, relation, relations, text } from './fields'
import { contentItemRefSchema, resourceRefSchema, topicRefSchema } from './references'
import { linkSchema } from './shared'

const cardSchema = z.object({
  title: text,
  description: text,
  audience: text,
  situation: text,
  link: linkSchema,
})

const blockSchema = z.discriminatedUnion('blockType', [
  z.object({ blockType: z.literal('hero'), heading: text, lead: text, showSearch: flag }),
  z.object({
    blockType: z.literal('linkCards'),
    heading: text,
    style: text,
    cards: list(cardSchema),
  }),
  z.object({
    blockType: z.literal('banners'),
    heading: text,
    items: relations(contentItemRefSchema),
  }),
  z.object({
    blockType: z.literal('upcomingEvents'),
    heading: text,
    limit: number,
    topic: relation(topicRefSchema),
    audience: text,
    kind: text,
  }),
  z.object({ blockType: z.literal('news'), heading: text, limit: number }),
  z.object({
    blockType: z.literal('contentList'),
    heading: text,
    topic: relation(topicRefSchema),
    audience: text,
    situation: text,
    items: relations(contentItemRefSchema),
    emptyNote: text,
  }),
  z.object({
    blockType: z.literal('resourceList'),
    heading: text,
    topic: relation(topicRefSchema),
    audience: text,
    resources: relations(resourceRefSchema),
  }),
  z.object({ blockType: z.literal('richText'), body: richTextSchema }),
])
export type LayoutBlock = z.output<typeof blockSchema>

/** The blocks of a layout; a block of a kind that this version does not know is left out. */
export const layoutSchema = list(z.unknown()).transform((blocks) =>
  blocks.flatMap((block) => blockSchema.safeParse(block).data ?? []),
)

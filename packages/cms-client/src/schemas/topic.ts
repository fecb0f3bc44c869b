import type { z } from 'zod'

import { number, relation, text } from './fields'
import { layoutSchema } from './layoutBlock'
import { topicRefSchema } from './references'

export const topicSummarySchema = topicRefSchema.extend({
  order: number,
  /** The way in that it is, if it is one. */
  situation: text,
  audience: text,
  updatedAt: text,
})
export type TopicSummary = z.output<typeof topicSummarySchema>

/** One document of `topics` (docs/content-model.md), as the site reads it. */
export const topicSchema = topicSummarySchema.extend({
  parent: relation(topicRefSchema),
  layout: layoutSchema,
})
export type Topic = z.output<typeof topicSchema>

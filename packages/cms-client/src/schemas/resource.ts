import type { z } from 'zod'

import { richTextSchema } from './richText'
import { relations, text } from './fields'
import { resourceRefSchema, topicRefSchema } from './references'
import { sourcesSchema } from './shared'

/** One document of `resources` (docs/content-model.md), as the site reads it. */
export const resourceSchema = resourceRefSchema.extend({
  body: richTextSchema,
  topics: relations(topicRefSchema),
  supersedes: relations(resourceRefSchema),
  municipality: text,
  sources: sourcesSchema,
  lastConfirmedOn: text,
  nextReviewOn: text,
})
export type Resource = z.output<typeof resourceSchema>

import { z } from 'zod'

import { richTextSchema } from './richText'
import { flag, id, ids, list, number, relation, relations, requiredText, text } from './fields'
import {
  contentItemRefSchema,
  organizationRefSchema,
  resourceRefSchema,
  topicRefSchema,
} from './references'
import { inquirySchema, mediaSchema, sourcesSchema } from './shared'

/** One document of `content-items` (docs/content-model.md), as the site reads it. */
export const contentItemSchema = z.object({
  id,
  title: requiredText,
  slug: requiredText,
  kind: text,
  summary: text,
  body: richTextSchema,
  topics: relations(topicRefSchema),
  audiences: list(z.string()),
  situations: list(z.string()),
  resources: relations(resourceRefSchema),
  parent: relation(contentItemRefSchema),
  order: number,
  placement: text,
  bannerImage: relation(mediaSchema),
  ended: flag,
  endedNote: text,
  publishedOn: text,
  owner: relation(organizationRefSchema),
  ownerSection: text,
  inquiry: inquirySchema,
  sources: sourcesSchema,
  /** Ids of the glossary terms that are not explained in its text. */
  unexplainedTerms: ids,
  lastConfirmedOn: text,
  nextReviewOn: text,
  updatedAt: text,
})
export type ContentItem = z.output<typeof contentItemSchema>

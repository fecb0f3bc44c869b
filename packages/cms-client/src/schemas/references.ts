import { z } from 'zod'

import { flag, id, list, number, relation, requiredText, text, texts } from './fields'
import { inquirySchema, mediaSchema } from './shared'

/** Documents as they appear inside others: the fields that cards, links and breadcrumbs need. */

export const topicRefSchema = z.object({
  id,
  slug: requiredText,
  title: requiredText,
  summary: text,
})
export type TopicRef = z.output<typeof topicRefSchema>

const contentItemLinkSchema = z.object({
  id,
  slug: requiredText,
  title: requiredText,
  summary: text,
  kind: text,
  placement: text,
  ended: flag,
  publishedOn: text,
  order: number,
})

export const contentItemRefSchema = contentItemLinkSchema.extend({
  parent: relation(contentItemLinkSchema),
})
export type ContentItemRef = z.output<typeof contentItemRefSchema>

export const organizationRefSchema = z.object({
  id,
  slug: requiredText,
  name: requiredText,
  nameKana: text,
  kind: text,
  phone: text,
  website: text,
  latitude: number,
  longitude: number,
  coordinatePrecision: text,
})
export type OrganizationRef = z.output<typeof organizationRefSchema>

export const resourceRefSchema = z.object({
  id,
  slug: requiredText,
  title: requiredText,
  type: text,
  summary: text,
  file: relation(mediaSchema),
  url: text,
  publisher: relation(organizationRefSchema),
  editionDate: text,
  editionLabel: text,
  audiences: list(z.string()),
  pages: number,
  minutes: number,
  aliases: texts('name'),
  ended: flag,
  endedNote: text,
  validUntil: text,
  inquiry: inquirySchema,
  updatedAt: text,
})
export type ResourceRef = z.output<typeof resourceRefSchema>

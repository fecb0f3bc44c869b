import { z } from 'zod'

import { flag, id, list, requiredText, text, texts } from './fields'
import { richTextSchema } from './richText'
import { sourcesSchema } from './shared'

/** One document of `glossary-terms` (docs/content-model.md), as the site reads it. */
export const glossaryTermSchema = z.object({
  id,
  slug: requiredText,
  term: requiredText,
  reading: requiredText,
  explanation: requiredText,
  details: richTextSchema,
  otherWordings: list(z.object({ text: requiredText, reading: text })),
  notWithin: texts('text'),
  explainInText: flag,
  showReading: flag,
  sources: sourcesSchema,
  lastConfirmedOn: text,
  updatedAt: text,
})
export type GlossaryTerm = z.output<typeof glossaryTermSchema>

import { COORDINATE_PRECISIONS, HOSPITAL_SORTS } from '@tokyo-cancer-portal/domain'
import { z } from 'zod'

import { choice, flag, id, list, requiredText, text } from './fields'
import { hitSchema, markedParts, searchAnswerSchema } from './searchAnswer'

const originSchema = z.object({
  /** `near`: what a browser told; `town`: of a postcode; `municipality`: its office. */
  kind: z.enum(['near', 'town', 'municipality']),
  municipality: text,
})

const hospitalHitSchema = hitSchema.extend({
  /** Why it was found, beside its name. */
  reasons: list(z.object({ field: requiredText, parts: markedParts })),
  distance: z
    .object({
      km: z.number(),
      isLess: z.boolean(),
      precision: choice(COORDINATE_PRECISIONS),
    })
    .nullable(),
})

const offerSchema = z.object({
  kind: z.enum(['wider', 'border', 'gateway', 'unknown', 'without', 'everything']),
  facet: text,
  value: text,
  count: z.number(),
  /** Another place, where what was asked for is not confirmed. */
  isUnconfirmed: flag,
})

/** What the hospital finder of the CMS answers. */
export const hospitalAnswerSchema = searchAnswerSchema.omit({ isExact: true }).extend({
  sort: choice(HOSPITAL_SORTS),
  origin: originSchema.nullable(),
  hits: list(hospitalHitSchema),
  /** Other questions that find more; empty where enough was found. */
  offers: list(offerSchema),
  /** Ids of the designated hospitals nearby. */
  designated: list(id),
})
export type HospitalAnswer = z.output<typeof hospitalAnswerSchema>
export type HospitalHit = HospitalAnswer['hits'][number]
export type HospitalOffer = HospitalAnswer['offers'][number]

import { z } from 'zod'

const aggregation = z.object({
  doc_count: z.number().int().optional(),
  value: z.number().nullish(),
  buckets: z.array(z.object({ key: z.string(), doc_count: z.number().int() })).optional(),
})

/** What is read of an answer to `_search`; one that is cut short is none. */
export const searchAnswer = z.object({
  timed_out: z.literal(false),
  _shards: z.object({ failed: z.literal(0) }),
  hits: z.object({
    total: z.object({ value: z.number().int(), relation: z.literal('eq') }).optional(),
    hits: z.array(
      z.object({
        _id: z.string(),
        _version: z.number().int().optional(),
        fields: z.record(z.string(), z.array(z.unknown())).optional(),
      }),
    ),
  }),
  aggregations: z
    .record(z.string(), aggregation.extend({ values: aggregation.optional() }))
    .default({}),
})

export type SearchAnswerOfServer = z.infer<typeof searchAnswer>
export type Aggregations = SearchAnswerOfServer['aggregations']

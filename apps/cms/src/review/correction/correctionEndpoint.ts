import type { DraftCollectionSlug } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { normalizeText } from '../../hooks/normalizeText'
import { baseVersionSchema, commentSchema, readBody } from '../../workflow/readBody'
import { approveCorrected, type TriedCorrection, tryCorrection } from './approveCorrected'

const LONGEST = 5000

const correctionSchema = z.object(
  {
    path: z
      .string({ error: '直すところ（path）がありません。' })
      .max(200, '直すところ（path）が長すぎます。'),
    // As it will be stored, so that what is shown before is what goes out.
    value: z
      .string({ error: '直した内容（value）は文字で指定してください。' })
      .max(LONGEST, `直した内容は${LONGEST}文字までです。`)
      .transform(normalizeText),
  },
  { error: '直すところは、pathとvalueで指定してください。' },
)
const bodySchema = z.object({
  baseVersion: baseVersionSchema,
  comment: commentSchema.optional(),
  seen: z
    .string({ error: '確かめた内容（seen）が正しくありません。' })
    .max(100, '確かめた内容（seen）が正しくありません。')
    .optional(),
  corrections: z
    .array(correctionSchema, { error: '直すところ（corrections）は一覧で指定してください。' })
    .max(1000, '直すところが多すぎます。')
    .default([]),
  fixed: z
    .array(z.string().max(200), { error: '直す文章（fixed）は一覧で指定してください。' })
    .max(10, '直す文章が多すぎます。')
    .default([]),
  isTrial: z.boolean({ error: 'isTrialはtrueかfalseです。' }).default(false),
})

/** Answers `POST /api/<slug>/:id/correct`, see `workflowEndpoints`. */
export async function correct(
  req: PayloadRequest,
  slug: DraftCollectionSlug,
  id: string,
): Promise<TriedCorrection | { state: unknown; doc: object }> {
  const { isTrial, ...body } = await readBody(req, bodySchema)
  if (isTrial) return tryCorrection({ req, slug, id, ...body })
  const doc = await approveCorrected({ req, slug, id, ...body })
  return { state: doc.workflowState, doc }
}

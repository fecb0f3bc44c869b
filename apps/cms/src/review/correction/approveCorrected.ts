import { type DraftCollectionSlug, isSameStored } from '@tokyo-cancer-portal/domain'
import { APIError, type PayloadRequest } from 'payload'
import { createHash } from 'node:crypto'
import { inTransaction } from '../../database/inTransaction'
import { inJapanese } from '../../localization/inJapanese'
import { conflict } from '../../workflow/conflict'
import { findSubject } from '../../workflow/findSubject'
import { newestVersion } from '../../workflow/newestVersion'
import { runTransition } from '../../workflow/runTransition'
import { setIntent } from '../../workflow/transitionContext'
import { changedWords } from '../changes/changedWords'
import type { FieldChange } from '../changes/changesOf'
import { shortened } from '../changes/shortened'
import type { ShownChange } from '../reviewOf'
import { changesSince, correctionOf, type Typed } from './correctionOf'
import { correctionWords } from './correctionWords'
import { trailWords } from './trailWords'

/** What would become other, and its sign. */
export type TriedCorrection = { changes: ShownChange[]; seen: string }

type Options = Typed & {
  req: PayloadRequest
  slug: DraftCollectionSlug
  id: string
  /** The version that was shown. */
  baseVersion: string
  /** What `tryCorrection` said, where somebody looked at that before. */
  seen?: string | undefined
  /** For whoever asked for approval. */
  comment?: string | undefined
}

/**
 * 軽微な修正をして公開: saves what was mended and approves it, in one transaction. The trail says both, and what it was
 * before; whoever asked for approval reads it in the mail.
 *
 * @returns the document after it, relations as ids
 * @throws 400, 401, 403, 404, 409; see `correctionOf` and `runTransition`
 */
export async function approveCorrected(options: Options): Promise<Record<string, unknown>> {
  const { slug, id, baseVersion, comment } = options
  const req = inJapanese(options.req)
  return inTransaction(req, async () => {
    const subject = await findSubject({ req, slug, id, baseVersion })
    const { change, changes } = await correctionOf(req, subject, options)
    // The fixes of rules are those of now: their words, or the day, may be others since somebody looked.
    if (options.seen !== undefined && options.seen !== signOf(changes)) throw conflict(OTHERS_NOW)
    const words = changes.map(correctionWords)
    setIntent(req.context, slug, id, {
      event: 'correct',
      to: 'submitted',
      submittedAt: subject.newest.submittedAt ?? null,
      comment: trailWords(words),
    })
    await req.payload.update({
      collection: slug,
      id,
      data: change,
      draft: true,
      depth: 0,
      overrideAccess: false,
      req,
    })
    // What somebody may not write in a field is left as it stands, and would go out unmended; nothing else may go along.
    const saved = await newestVersion(req, slug, id)
    const stored = saved && (await changesSince(req, subject, saved))
    if (!isSameStored(stored, changes)) throw new APIError(NOT_STORED, 400, null, true)
    return runTransition({ req, slug, id, event: 'approve', comment, corrections: words })
  })
}

/**
 * What `approveCorrected` would make of a document, with the words that go and come; changes nothing.
 *
 * @returns the changes, and a sign of them by which `approveCorrected` knows what was seen
 * @throws the same
 */
export async function tryCorrection(options: Options): Promise<TriedCorrection> {
  const { slug, id, baseVersion } = options
  const req = inJapanese(options.req)
  const subject = await findSubject({ req, slug, id, baseVersion, isReadOnly: true })
  const { changes } = await correctionOf(req, subject, options)
  return {
    seen: signOf(changes),
    changes: changes.map((change) => ({
      ...change,
      stretches: shortened(changedWords(change.before, change.after, change.isProse)),
    })),
  }
}

const signOf = (changes: readonly FieldChange[]): string =>
  createHash('sha256').update(JSON.stringify(changes)).digest('base64url')

const OTHERS_NOW =
  '確かめたあとに、直る内容が変わりました。「直し続ける」を押して、もう一度確かめてください。'
const NOT_STORED =
  '直した内容の一部を保存できないため、公開していません。フォームで直してください。'

import {
  attemptCorrections,
  attemptTransition,
  can,
  canChangeField,
  type Correction,
  type CorrectionProblem,
  type DraftCollectionSlug,
  isDecider,
  MOST_CORRECTIONS,
} from '@tokyo-cancer-portal/domain'
import { APIError, Forbidden, type PayloadRequest } from 'payload'
import { isAuthored } from '../../authoring/AUTHORED'
import { placeLabel } from './placeLabel'
import { findingsOf } from '../../authoring/findingsOf'
import { fixStored } from '../../authoring/fixStored'
import { refuseBlockers } from '../../authoring/refuseBlockers'
import { withDates } from '../../collections/Events/hooks/followRecurrence'
import type { Subject } from '../../workflow/findSubject'
import type { NewestVersion } from '../../workflow/newestVersion'
import { refusal } from '../../workflow/runTransition'
import { changesOf, type FieldChange } from '../changes/changesOf'
import { namesIn } from '../changes/namesIn'
import { fixableTexts } from './fixableTexts'

/** What somebody mends while approving: what was typed, and the texts in which every safe fix is taken. */
export type Typed = { corrections: readonly Correction[]; fixed: readonly string[] }

export type MadeCorrection = {
  /** The top-level fields that change, whole. */
  change: Record<string, unknown>
  /** All that becomes other by it, in words, field by field. */
  changes: FieldChange[]
}

/**
 * What a correction makes of the version that waits for approval, after every rule was asked.
 *
 * @param subject of the version that the person saw
 * @throws 400 (no trifle, or something that cannot be shown like this), 403 (may not approve it and edit it), 409 (does not
 *   wait any more)
 */
export async function correctionOf(
  req: PayloadRequest,
  subject: Subject,
  typed: Typed,
): Promise<MadeCorrection> {
  const { actor, slug, newest, live, standing } = subject
  const question = { actor, collection: slug, document: newest } as const
  if (!isDecider(actor, slug, newest) || !can({ ...question, action: 'edit' })) {
    throw new Forbidden(req.t)
  }
  const result = attemptTransition({ ...question, event: 'approve', standing })
  if (typeof result === 'string') throw refusal(result, 'approve', standing, req)

  const made = mended(req, subject, typed.corrections, typed.fixed.length > 0)
  const typedIn = { ...newest, ...made.change }
  const fixes = await fixedTexts(req, subject, typedIn, typed.fixed)
  const change = { ...made.change, ...fixes }
  const forbidden = Object.keys(change).find((name) => !canChangeField(actor, slug, name))
  if (forbidden !== undefined) throw new Forbidden(req.t)
  const corrected = asSaved(slug, { ...newest, ...change })
  const changes = await changesSince(req, subject, corrected)
  if (changes.length === 0) throw refused({ problem: 'nothing' }, '')
  if (isAuthored(slug)) {
    const wasPublished = live !== null
    await refuseBlockers({ req, slug, id: newest.id, document: corrected, wasPublished })
  }
  return { change, changes }
}

/** What a document says otherwise than the version that the person saw. */
export async function changesSince(
  req: PayloadRequest,
  { slug, newest }: Subject,
  document: NewestVersion,
): Promise<FieldChange[]> {
  const fields = req.payload.collections[slug].config.flattenedFields
  const names = await namesIn(req, fields, [newest, document])
  return changesOf(fields, newest, document, names)
}

/** As hooks will make of it: a date that moves away from a day of the rule leaves that day to the rule. */
const asSaved = (slug: DraftCollectionSlug, document: NewestVersion): NewestVersion =>
  slug === 'events' ? { ...document, ...withDates(document) } : document

function mended(
  req: PayloadRequest,
  { slug, newest }: Subject,
  corrections: readonly Correction[],
  isFixed: boolean,
) {
  const fields = req.payload.collections[slug].config.flattenedFields
  const made = attemptCorrections(slug, newest, corrections)
  if (!('problem' in made)) return made
  if (made.problem === 'nothing' && isFixed) return NOTHING_TYPED
  throw refused(made, 'path' in made ? placeLabel(fields, made.path) : '')
}

const NOTHING_TYPED: { change: Record<string, unknown>; corrections: Correction[] } = {
  change: {},
  corrections: [],
}

/** The texts of some fields with every safe fix in them; of what was typed just now. */
async function fixedTexts(
  req: PayloadRequest,
  { slug, newest, live }: Subject,
  document: Record<string, unknown>,
  paths: readonly string[],
): Promise<Record<string, unknown>> {
  if (paths.length === 0) return {}
  const unknown = paths.find((path) => !fixableTexts(slug).includes(path))
  if (unknown !== undefined || !isAuthored(slug)) {
    throw refused({ problem: 'unknown', path: unknown ?? '' }, unknown ?? '')
  }
  const wasPublished = live !== null
  const findings = await findingsOf({ req, slug, id: newest.id, document, wasPublished })
  const fixes = findings.flatMap(({ fix }) => fix ?? [])
  return Object.fromEntries(paths.map((path) => [path, fixStored(path, document[path], fixes)]))
}

function refused(problem: CorrectionProblem, label: string): APIError {
  const data = 'path' in problem ? { field: problem.path } : null
  return new APIError(REFUSALS[problem.problem](label), 400, data, true)
}

const REFUSALS: Record<CorrectionProblem['problem'], (label: string) => string> = {
  nothing: () => '直したところがありません。',
  'too-many': () =>
    `一度に直せるのは${MOST_CORRECTIONS}か所までです。もっと直すところがあるときは、差し戻すか、フォームで直してください。`,
  unknown: (label) => `「${label}」は、この画面では直せません。フォームで直してください。`,
  twice: (label) => `「${label}」が二度含まれています。`,
  'no-date': (label) => `「${label}」は、日付を選んでください。`,
  'no-time': (label) => `「${label}」は、時刻を14:00の形で入れてください。`,
  break: (label) =>
    `「${label}」には、改行を入れられません。段落を分けるときは、フォームで直してください。`,
  empty: (label) =>
    `「${label}」の段落を空にすることはできません。段落を消すときは、フォームで直してください。`,
}

import { APIError, type PayloadRequest } from 'payload'
import { actorOf } from '../auth/actorOf'
import type { AuthoredSlug } from './AUTHORED'
import { findingsOf } from './findingsOf'
import { findingWords } from './findingWords'
import { noteFound } from './known/foundInThisSave'
import { mendable } from './mendable'
import type { Fields } from './readFields'

/**
 * Stops what cannot be shown to the public like this from being submitted, or published at once, as far as the person can mend
 * it. Saving a draft is never stopped.
 *
 * @throws APIError 400 with the fields, as a ValidationError lists them
 */
export async function refuseBlockers(question: {
  req: PayloadRequest
  slug: AuthoredSlug
  id: string
  document: Fields
  wasPublished: boolean
}): Promise<void> {
  const findings = await findingsOf(question)
  // The save that follows keeps them with the version.
  noteFound(question.req.context, question.slug, question.id, findings)
  const blockers = mendable(findings, await actorOf(question.req), question.slug).filter(
    ({ severity }) => severity === 'blocker',
  )
  if (blockers.length === 0) return
  const errors = blockers.map((finding) => ({
    path: finding.field,
    label: finding.label,
    message: findingWords(finding),
  }))
  throw new APIError('直すところがあるため、先に進めません。', 400, { errors }, true)
}

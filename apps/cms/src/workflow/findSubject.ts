import {
  type Actor,
  can,
  type DraftCollectionSlug,
  type Standing,
} from '@tokyo-cancer-portal/domain'
import { NotFound, type PayloadRequest } from 'payload'
import { requireActor } from '../auth/requireActor'
import { inJapanese } from '../localization/inJapanese'
import { liveVersion } from './liveVersion'
import { lockDocument } from './lockDocument'
import { type NewestVersion, newestVersion } from './newestVersion'
import { refuseOtherVersion } from './refuseOtherVersion'

/** A document that somebody acts upon. */
export type Subject = {
  actor: Actor
  slug: DraftCollectionSlug
  newest: NewestVersion
  /** The copy on the site. */
  live: NewestVersion | null
  standing: Standing
}

type Options = {
  req: PayloadRequest
  slug: DraftCollectionSlug
  id: string
  baseVersion?: string | undefined
  /** Without waiting for others, who may be changing it. */
  isReadOnly?: boolean
}

/**
 * The document of a workflow request, with its Japanese texts whatever language the request is in, locked until the transaction ends unless it is only looked at.
 *
 * @throws 401 without a login, 404 for what the person may not see as a draft (or is in the trash), 409 when it is not
 *   the version `baseVersion` any more
 */
export async function findSubject(options: Options): Promise<Subject> {
  const { slug, id, baseVersion, isReadOnly = false } = options
  const req = inJapanese(options.req)
  const actor = await requireActor(req)
  if (!isReadOnly) await lockDocument(req, slug, id)
  const newest = await newestVersion(req, slug, id)
  const sees = (document: object) =>
    can({ actor, action: 'read-drafts', collection: slug, document })
  if (!newest || !sees(newest)) throw new NotFound(req.t)
  refuseOtherVersion(newest, baseVersion)
  const live = await liveVersion(req, slug, id)
  return {
    actor,
    slug,
    newest,
    live,
    standing: { state: newest.workflowState ?? 'draft', isLive: live !== null },
  }
}

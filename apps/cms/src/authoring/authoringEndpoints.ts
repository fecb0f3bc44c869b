import { can } from '@tokyo-cancer-portal/domain'
import { type Endpoint, Forbidden, NotFound, type PayloadRequest } from 'payload'
import { actorOf } from '../auth/actorOf'
import { requireActor } from '../auth/requireActor'
import { inJapanese } from '../localization/inJapanese'
import { liveVersion } from '../workflow/liveVersion'
import { newestVersion } from '../workflow/newestVersion'
import { readBody } from '../workflow/readBody'
import type { AuthoredSlug } from './AUTHORED'
import { checkBody } from './checkBody'
import { findingsOf } from './findingsOf'
import { mendable } from './mendable'

/** The gravest; nobody reads more at once, and what is mended makes room for the next. */
const MOST = 300

/**
 * `POST /api/<slug>/check` with `{ id?, data }`, the document as the form has it in Japanese, saved or not, relations as
 * ids → `{ findings }` (see `NamedFinding`, at most 300) about what the person may change. Nothing is stored.
 *
 * 400 (no such body, nested too deep or too long), 401, 403 (may not write such documents), 404 (may not see this one)
 */
export function authoringEndpoints(slug: AuthoredSlug): Endpoint[] {
  return [
    {
      path: '/check',
      method: 'post',
      handler: async (req) => {
        const { id, data } = await readBody(req, checkBody)
        const wasPublished = await standingOf(req, slug, id)
        const all = await findingsOf({
          req,
          slug,
          id,
          document: data,
          wasPublished,
          freshness: 'lately',
        })
        const findings = mendable(all, await actorOf(req), slug)
        return Response.json(
          { findings: findings.slice(0, MOST) },
          { headers: { 'cache-control': 'no-store' } },
        )
      },
    },
  ]
}

/** Whether the document is on the site, for people who may work on it. */
async function standingOf(
  original: PayloadRequest,
  slug: AuthoredSlug,
  id: string | undefined,
): Promise<boolean> {
  const req = inJapanese(original)
  const actor = await requireActor(req)
  if (id === undefined) {
    if (can({ actor, action: 'create', collection: slug }) === false) throw new Forbidden(req.t)
    return false
  }
  const newest = await newestVersion(req, slug, id)
  if (!newest || !can({ actor, action: 'read-drafts', collection: slug, document: newest })) {
    throw new NotFound(req.t)
  }
  return (await liveVersion(req, slug, id)) !== null
}

import type { RouteRequest } from '../page/routeRequest'
import type { FeedDocument } from './FeedDocument'

import { plainAnswer } from '../http/plainAnswer'
import { logProblem } from '../log'
import { isCmsUnavailable } from '../page/isCmsUnavailable'
import { routeRequest } from '../page/routeRequest'
import { answerWithDocument } from './answerWithDocument'

/**
 * A route of Next for a document that programs read. Whatever happens while loading becomes an
 * answer with the right status: 404, 503 or 500.
 *
 * @param load null where there is no such document
 * @param movedTo path of the document where it has another one now
 * @param options.forOtherSites whether scripts of other sites may read it, and where it has moved to
 */
export function defineFeed(
  load: (request: RouteRequest) => Promise<FeedDocument | null>,
  movedTo: (request: RouteRequest) => Promise<string | null> = async () => null,
  { forOtherSites = false } = {},
) {
  return async function GET(
    request: Request,
    context: { params: Promise<Record<string, string | string[] | undefined> | undefined> },
  ): Promise<Response> {
    try {
      // Next gives a route without parameters none.
      const params = Promise.resolve((await context.params) ?? {})
      const asked = await routeRequest({ params, searchParams: searchOf(request) })
      const document = await load(asked)
      if (!document) return answerForMissing(await movedTo(asked), forOtherSites)
      return answerWithDocument(document, new Date())
    } catch (error) {
      if (isCmsUnavailable(error)) {
        return plainAnswer(
          503,
          'ただいま表示できません。しばらくしてからもう一度お試しください。',
          {
            'retry-after': '30',
          },
        )
      }
      logProblem('a feed failed', error)
      return plainAnswer(500, '申し訳ありません。エラーが起きました。')
    }
  }
}

function answerForMissing(location: string | null, forOtherSites: boolean): Response {
  if (location === null) return plainAnswer(404, 'お探しのファイルは見つかりません。')
  // A browser that asks from another site follows only where the redirect is for it too.
  const open = forOtherSites ? { 'access-control-allow-origin': '*' } : null
  return new Response(null, { status: 301, headers: { location, ...open } })
}

/** The query; of a parameter that is given several times the first value counts. */
async function searchOf(request: Request): Promise<Record<string, string>> {
  const { searchParams } = new URL(request.url)
  return Object.fromEntries([...searchParams].toReversed())
}

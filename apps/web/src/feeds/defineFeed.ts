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
 */
export function defineFeed(load: (request: RouteRequest) => Promise<FeedDocument | null>) {
  return async function GET(
    request: Request,
    context: { params: Promise<Record<string, string | string[] | undefined> | undefined> },
  ): Promise<Response> {
    try {
      // Next gives a route without parameters none.
      const params = Promise.resolve((await context.params) ?? {})
      const document = await load(await routeRequest({ params, searchParams: searchOf(request) }))
      if (!document) return plainAnswer(404, 'お探しのファイルは見つかりません。')
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

/** The query; of a parameter that is given several times the first value counts. */
async function searchOf(request: Request): Promise<Record<string, string>> {
  const { searchParams } = new URL(request.url)
  return Object.fromEntries([...searchParams].toReversed())
}

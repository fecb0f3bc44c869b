import { APIError, type PayloadHandler, type PayloadRequest } from 'payload'
import { fewAtATime } from '../../http/fewAtATime'

/**
 * A handler that answers `most` questions at the same time, as JSON that nobody keeps: the CMS has one thread, and the
 * rest of it goes on meanwhile.
 */
export function answeredInTurn(
  most: number,
  answer: (req: PayloadRequest) => Promise<unknown>,
): PayloadHandler {
  const admitted = fewAtATime(most)
  return (req) =>
    admitted(async () => {
      // Nobody looks for somebody who has left the line.
      if (req.signal?.aborted) throw new APIError('検索が取り消されました。', 503, null, true)
      return Response.json(await answer(req), { headers: { 'cache-control': 'no-store' } })
    })
}

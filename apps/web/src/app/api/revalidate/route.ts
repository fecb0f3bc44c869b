import { env } from '../../../env'
import { processSingleton } from '../../../processSingleton'
import { handleRevalidate } from '../../../revalidate/handleRevalidate'
import { takeWord } from '../../../revalidate/takeWord'
import { SeenSignatures } from '@tokyo-cancer-portal/cms-client/seen-signatures'

export async function POST(request: Request): Promise<Response> {
  return handleRevalidate(request, {
    secret: env().revalidateSecret,
    now: Date.now(),
    startedAt: Math.floor(performance.timeOrigin),
    seen: processSingleton('seen-signatures', () => new SeenSignatures()),
    invalidate: takeWord,
  })
}

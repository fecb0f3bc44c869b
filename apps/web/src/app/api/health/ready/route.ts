import { env } from '../../../../env'
import { readiness } from '../../../../health/readiness'

export const dynamic = 'force-dynamic'

/** Whether the site can serve visitors. */
export async function GET(): Promise<Response> {
  const answer = await readiness(env())
  return Response.json(answer, {
    status: answer.status === 'ok' ? 200 : 503,
    headers: { 'cache-control': 'no-store' },
  })
}

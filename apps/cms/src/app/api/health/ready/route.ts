import config from '@payload-config'
import { getPayload } from 'payload'
import { databaseAnswers } from '../../../../database/databaseAnswers'
import { errorResponse } from '../../../../http/errorResponse'

/** The CMS can answer requests: configuration is valid, the database answers. 503 with a reason otherwise. */
export async function GET(): Promise<Response> {
  const payload = await getPayload({ config }).catch(() => null)
  if (payload && (await databaseAnswers(payload))) {
    return Response.json({ status: 'ready' }, { headers: { 'cache-control': 'no-store' } })
  }
  return errorResponse(503, 'データベースに接続できません。', { 'retry-after': '5' })
}

import {
  SIGNATURE_HEADER,
  TIMESTAMP_HEADER,
  verify,
} from '@tokyo-cancer-portal/cms-client/signature'
import { SeenSignatures } from '@tokyo-cancer-portal/cms-client/seen-signatures'
import { APIError, type PayloadRequest } from 'payload'
import { env } from '../env'

const startedAt = Date.now()
const seen = new SeenSignatures()

/**
 * Makes sure that it is the site which speaks: visitors reach this only through it, with its limits before them.
 *
 * @throws 401 with one sentence for every reason
 */
export function requireSite(req: Pick<PayloadRequest, 'headers'>, body: string): void {
  const signature = req.headers.get(SIGNATURE_HEADER) ?? ''
  const time = req.headers.get(TIMESTAMP_HEADER) ?? ''
  const timestamp = /^\d{1,16}$/.test(time) ? Number(time) : Number.NaN
  const now = Date.now()
  const { revalidateSecret: secret } = env
  const isSigned =
    secret !== '' &&
    verify({ secret, timestamp, body, signature, now, notBefore: startedAt }) === 'ok'
  if (!isSigned || !seen.note(signature, now)) {
    throw new APIError('公開サイトからの送信であることを確認できません。', 401, null, true)
  }
}

import { APIError, type PayloadRequest } from 'payload'
import { limitCodes } from '../secondFactor/limitCodes'
import { secondFactorOf } from '../secondFactor/secondFactorOf'
import { useCode } from '../secondFactor/useCode'

/**
 * Asks for a code, and uses it up, where the account has a second factor.
 *
 * @throws 400 with field `code` for none or a wrong one, 429 with too many attempts
 */
export async function requireOwnCode(
  req: PayloadRequest,
  userId: string,
  code: string | undefined,
): Promise<void> {
  const factor = await secondFactorOf(req, userId)
  if (!factor?.confirmedAt) return
  if (code === undefined || code.trim() === '') throw refusal('確認コードを入力してください。')
  const counted = await limitCodes(req, userId)
  if ((await useCode(req, factor, code)) === null) {
    throw refusal(
      '確認コードが正しくないか、すでに使われています。アプリに表示されている新しいコードを入力してください。',
    )
  }
  await counted.forget()
}

const refusal = (message: string) => new APIError(message, 400, { field: 'code' }, true)

import { APIError, type PayloadRequest } from 'payload'
import { secondFactorOf } from '../secondFactor/secondFactorOf'
import { spendCode } from '../secondFactor/spendCode'

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
  if (!(await spendCode(req, userId, factor, code))) {
    throw refusal(
      '確認コードが正しくないか、すでに使われています。アプリに表示されている新しいコードを入力してください。',
    )
  }
}

const refusal = (message: string) => new APIError(message, 400, { field: 'code' }, true)

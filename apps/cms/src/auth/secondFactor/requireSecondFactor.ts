import { APIError, type CollectionBeforeLoginHook, type PayloadRequest } from 'payload'
import { hashAtSignIn } from '../verifiedPassword'
import { makeEnrolmentTicket } from './enrolmentTicket'
import { needsSecondFactor } from './needsSecondFactor'
import { isPasswordReset } from './passwordReset'
import { secondFactorOf } from './secondFactorOf'
import { spendCode } from './spendCode'

type Account = { id: string; role?: unknown }

/**
 * After the right password: asks for `code` where the account has a second factor, and for setting one up where its
 * role demands one. A new password does not sign anybody in past this (`withholdSession`).
 *
 * @throws 401 with field `code`; 403 with field `enrolment` and a `ticket` for setting up
 */
export const requireSecondFactor: CollectionBeforeLoginHook = async ({ user, req }) => {
  if (isPasswordReset(req)) return user
  const account = user as unknown as Account
  const factor = await secondFactorOf(req, account.id)
  if (factor?.confirmedAt) {
    await requireCode(req, factor, account.id)
    return user
  }
  if (await needsSecondFactor(req, account)) throw enrolmentDemand(req, account)
  return user
}

type Factor = NonNullable<Awaited<ReturnType<typeof secondFactorOf>>>

async function requireCode(req: PayloadRequest, factor: Factor, userId: string): Promise<void> {
  const code = (req.data as { code?: unknown } | undefined)?.code
  if (typeof code !== 'string' || code.trim() === '') {
    throw new APIError('確認コードを入力してください。', 401, { field: 'code' }, true)
  }
  if (!(await spendCode(req, userId, factor, code))) {
    const message =
      '確認コードが正しくないか、すでに使われています。アプリに表示されている新しいコードを入力してください。'
    throw new APIError(message, 401, { field: 'code' }, true)
  }
}

function enrolmentDemand(req: PayloadRequest, account: Account): APIError {
  const ticket = makeEnrolmentTicket({
    secret: req.payload.secret,
    now: Date.now(),
    userId: account.id,
    passwordHash: hashAtSignIn(req),
  })
  return new APIError(
    'この役割でログインするには、二段階認証の設定が必要です。',
    403,
    { field: 'enrolment', ticket },
    true,
  )
}

import { APIError, type PayloadRequest } from 'payload'
import { PASSWORD_OF } from '../../collections/Users/hooks/refusePasswordBySave'
import { inTransaction } from '../../database/inTransaction'
import { enqueueMail } from '../../mail/enqueueMail'
import { passwordChangedMessage } from '../../mail/passwordChangedMessage'
import { type AccountRow, lockAccount } from '../lockAccount'
import { isPassword } from '../secondFactor/isPassword'
import { currentSession } from '../sessions/currentSession'
import { passwordProblem } from './passwordProblem'
import { requireOwnCode } from './requireOwnCode'

type Change = { currentPassword: string; newPassword: string; code?: string | undefined }

/**
 * Gives whoever is signed in another password, ends all other sessions and the links that were mailed, and tells the
 * person. A session alone is not enough: it takes the current password, and a code where there is a second factor.
 *
 * @throws 400 with the field, 401, 409 (the account changed in the meantime), 429
 */
export async function changeOwnPassword(req: PayloadRequest, change: Change): Promise<void> {
  const { currentPassword, newPassword, code } = change
  const { user } = req
  if (!user) throw signedOut()
  const problem = passwordProblem(newPassword, [user.email, user.name])
  if (problem) throw refusal(problem, 'newPassword')
  const before = await storedHash(req, user.id)
  if (!(await isPassword(req, currentPassword))) {
    throw refusal('いまのパスワードが正しくありません。', 'currentPassword')
  }
  if (newPassword === currentPassword) {
    throw refusal('いまと違うパスワードにしてください。', 'newPassword')
  }
  await inTransaction(req, async () => {
    const account = await lockAccount(req, user.id)
    // What was shown holds for the account as it was then: a new password or the end of all sessions came first.
    if (!account || account.disabled || !isStillSignedIn(req, account)) throw signedOut()
    if (account.hash !== before) {
      const message = 'その間にパスワードが変更されました。もう一度ログインしてください。'
      throw new APIError(message, 409, null, true)
    }
    await requireOwnCode(req, account.id, code)
    req.context[PASSWORD_OF] = account.id
    await req.payload.update({
      collection: 'users',
      id: account.id,
      data: { password: newPassword, resetPasswordToken: null, resetPasswordExpiration: null },
      depth: 0,
      req,
    })
    await enqueueMail(req, account.email, passwordChangedMessage())
  })
}

async function storedHash(req: PayloadRequest, id: string): Promise<unknown> {
  const account = await req.payload.db.findOne<AccountRow>({
    collection: 'users',
    where: { id: { equals: id } },
  })
  return account?.hash
}

function isStillSignedIn({ user }: PayloadRequest, account: AccountRow): boolean {
  const { _sid } = user as { _sid?: unknown }
  return currentSession({ ...account, _sid }) !== null
}

const signedOut = () => new APIError('ログインが必要です。', 401, null, true)
const refusal = (message: string, field: string) => new APIError(message, 400, { field }, true)

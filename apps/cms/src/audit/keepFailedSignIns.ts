import type { AfterErrorHook, PayloadRequest } from 'payload'
import { accountByEmail } from '../auth/accountByEmail'
import { addressOf } from '../http/addressOf'
import { oncePer } from './oncePer'
import { writeEntry } from './writeEntry'

const SIGN_IN = /^\/api\/users\/login\/?$/
const isNew = oncePer(60_000)

/**
 * Keeps failed attempts to sign in to an account that exists, from one address once a minute. Those to others are
 * counted (`auth/limits`), not kept: what people type there by mistake may be a password.
 */
export const keepFailedSignIns: AfterErrorHook = async ({ error, req }) => {
  const { pathname } = new URL(req.url ?? '', 'http://cms.invalid')
  const { status } = error as { status?: number }
  if (!SIGN_IN.test(pathname) || status !== 401 || isFirstStep(error, req)) return
  await record(req, error.message).catch((problem: unknown) =>
    req.payload.logger.warn({ msg: 'a failed sign-in was not recorded', err: problem }),
  )
}

/** The right password, and no code yet: nothing has failed. */
function isFirstStep(error: Error, req: PayloadRequest): boolean {
  const { field } = (error as { data?: { field?: string } | null }).data ?? {}
  const { code } = (req.data ?? {}) as { code?: unknown }
  return field === 'code' && (code === undefined || code === '')
}

async function record(req: PayloadRequest, comment: string): Promise<void> {
  const { email } = (req.data ?? {}) as { email?: unknown }
  if (typeof email !== 'string') return
  const account = await accountByEmail(req, email)
  if (!account || !isNew(`${account.id} ${addressOf(req.headers) ?? ''}`, Date.now())) return
  await writeEntry({
    req,
    isStranger: true,
    entry: {
      action: 'sign-in-failed',
      collection: 'users',
      documentId: account.id,
      documentTitle: account.email,
      comment,
    },
    isDetached: true,
  })
}

import type { AfterErrorHook, PayloadRequest } from 'payload'
import { writeEntry } from './writeEntry'

const SIGN_IN = /^\/api\/users\/login\/?$/

/**
 * Keeps failed attempts to sign in to an account that exists. Those to others are counted (`auth/limits`), not kept:
 * what people type there by mistake may be a password.
 */
export const keepFailedSignIns: AfterErrorHook = async ({ error, req }) => {
  const { pathname } = new URL(req.url ?? '', 'http://cms.invalid')
  const { status } = error as { status?: number }
  if (!SIGN_IN.test(pathname) || (status !== 401 && status !== 403 && status !== 429)) return
  await record(req, error.message).catch((problem: unknown) =>
    req.payload.logger.warn({ msg: 'a failed sign-in was not recorded', err: problem }),
  )
}

async function record(req: PayloadRequest, comment: string): Promise<void> {
  const { email } = (req.data ?? {}) as { email?: unknown }
  if (typeof email !== 'string') return
  const account = await req.payload.db.findOne<{ id: string; email: string }>({
    collection: 'users',
    where: { email: { equals: email.trim().toLowerCase() } },
  })
  if (!account) return
  await writeEntry({
    req,
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

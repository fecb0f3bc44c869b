import type { AfterErrorHook } from 'payload'
import { recordRefusal } from './recordRefusal'

/** Keeps every "not allowed" of somebody who is signed in, over REST and GraphQL, in the audit trail. */
export const keepRefusals: AfterErrorHook = async ({ error, req }) => {
  const { status, originalError } = error as {
    status?: number
    originalError?: { status?: number }
  }
  if ((status ?? originalError?.status) === 403) await recordRefusal(req, error.message)
}

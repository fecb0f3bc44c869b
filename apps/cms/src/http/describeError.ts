import type { AfterErrorHook } from 'payload'
import { type ErrorEntry, inJapanese } from './inJapanese'
import { statusOfDatabaseError } from './statusOfDatabaseError'

type Answer = Exclude<Awaited<ReturnType<AfterErrorHook>>, void>

/** The last word about an error, in the shape and the language of the public contract. */
export const describeError: AfterErrorHook = ({ error, result, graphqlResult, req }): Answer => {
  // GraphQL's own types keep a write from being anything but what the database knows.
  const isRead = req?.method === 'GET' || graphqlResult !== undefined
  const ofDatabase = statusOfDatabaseError(error, isRead)
  if (graphqlResult) {
    // What GraphQL itself refuses is the asker's mistake; what a resolver threw says its own status.
    const { originalError } = error as { originalError?: { status?: number } }
    const status = ofDatabase ?? (originalError ? (originalError.status ?? 500) : 400)
    const { message = '' } = inJapanese({ message: graphqlResult.message }, status)
    return { graphqlResult: { ...graphqlResult, message } }
  }
  const status = ofDatabase ?? (error as { status?: number }).status ?? 500
  const entries = ofDatabase ? [{}] : ((result?.errors as ErrorEntry[] | undefined) ?? [{}])
  const errors = entries.map((entry) => inJapanese(entry, status))
  return { status, response: { ...result, errors } as NonNullable<Answer['response']> }
}

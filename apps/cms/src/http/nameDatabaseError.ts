import type { AfterErrorHook } from 'payload'

/** SQLSTATE classes and codes that mean "the value you sent cannot be", see the PostgreSQL manual, appendix A. */
const BAD_VALUE = /^(22|23502|23503|23505|23514)/
/** Connection failures, shutdown in progress, too many connections. */
const AWAY = /^(08|57P0|53300|ECONN|ETIMEDOUT|EPIPE)/

/**
 * Turns errors of the database that Payload answers with 500 into what they are: 400 for a value that no column can
 * hold, 503 for a database that is away. Adds `field` to validation errors, as the public contract says.
 */
export const nameDatabaseError: AfterErrorHook = ({ error, result }) => {
  const code = codeOf(error)
  if (code && BAD_VALUE.test(code)) {
    return { status: 400, response: answer('値の形式が正しくありません。') }
  }
  if (code && AWAY.test(code)) {
    return {
      status: 503,
      response: answer('いまデータベースに接続できません。少し待ってからもう一度お試しください。'),
    }
  }
  return result ? { response: withFields(result) } : undefined
}

/** Payload's own validation errors list the fields in `data.errors`; ours name one in `data.field`. */
type ErrorEntry = { data?: { field?: string; errors?: { path?: string }[] } | null }

type ErrorResult = NonNullable<Parameters<AfterErrorHook>[0]['result']>

function answer(message: string): ErrorResult {
  return { errors: [{ message }] }
}

function withFields(result: ErrorResult): ErrorResult {
  const errors = (result.errors as ErrorEntry[] | undefined)?.map((error) => {
    const field = error.data?.field ?? error.data?.errors?.[0]?.path
    return field ? { ...error, field } : error
  })
  return { ...result, errors } as ErrorResult
}

/** drizzle and Payload wrap the driver's error; the code is somewhere down the chain of causes. */
function codeOf(error: unknown): string | undefined {
  for (let current = error, depth = 0; current && depth < 5; depth += 1) {
    const { code, cause } = current as { code?: unknown; cause?: unknown }
    if (typeof code === 'string') return code
    current = cause
  }
  return undefined
}

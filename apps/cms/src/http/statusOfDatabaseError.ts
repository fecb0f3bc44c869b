/** SQLSTATE classes and codes that mean "the value you sent cannot be", see the PostgreSQL manual, appendix A. */
const BAD_VALUE = /^(22|23502|23503|23505|23514)/
/** Connection failures, shutdown in progress, too many connections, a statement that took too long. */
const AWAY = /^(08|57014|57P0|53300|ECONN|ETIMEDOUT|EPIPE)/

/**
 * "There is no such comparison": a question that no field can answer. Not a table, a column or a right that is
 * missing, which is our fault.
 */
const BAD_QUESTION = /^42(?!P01|703|501)/

/**
 * The status of an error of the database, which Payload answers with 500: 400 for a value that no column can hold, 503
 * for a database that is away; undefined for every other error.
 *
 * @param isRead a read that PostgreSQL does not understand was asked wrongly; a write is ours to get right
 */
export function statusOfDatabaseError(error: unknown, isRead = false): 400 | 503 | undefined {
  if (isPoolExhausted(error)) return 503
  const code = codeOf(error)
  if (code && (BAD_VALUE.test(code) || (isRead && BAD_QUESTION.test(code)))) return 400
  return code && AWAY.test(code) ? 503 : undefined
}

/** All connections were taken for longer than anybody waits; the driver's error has no code. */
function isPoolExhausted(error: unknown): boolean {
  for (let current = error, depth = 0; current && depth < 5; depth += 1) {
    const { message, cause } = current as { message?: unknown; cause?: unknown }
    if (typeof message === 'string' && message.includes('timeout exceeded when trying to connect'))
      return true
    current = cause
  }
  return false
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

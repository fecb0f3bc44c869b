/** One line of JSON on the error output for people who run the site. Never holds visitors' data. */
export function logProblem(message: string, error: unknown): void {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : null
  const line = {
    at: new Date().toISOString(),
    level: 'error',
    message,
    error: error instanceof Error ? error.message : String(error),
    ...(cause ? { cause } : {}),
  }
  process.stderr.write(`${JSON.stringify(line)}\n`)
}

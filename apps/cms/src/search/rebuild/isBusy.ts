/** Of PostgreSQL: a lock was not to be had in time, or two transactions waited for each other. */
const CODES = ['55P03', '40P01']

/** Whether a statement failed because others were at work on the same rows. */
export function isBusy(error: unknown): boolean {
  const { code, cause } = Object(error) as { code?: unknown; cause?: unknown }
  return CODES.includes(String(code)) || (cause !== undefined && isBusy(cause))
}

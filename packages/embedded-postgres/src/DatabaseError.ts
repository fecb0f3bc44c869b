/**
 * The database cannot be used, for a reason that the person who started the portal can mend.
 * `message` is one sentence that names the problem; the launcher prints it without a stack.
 */
export class DatabaseError extends Error {
  override name = 'DatabaseError'
}

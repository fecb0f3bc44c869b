const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * Whether something is an id of a document as PostgreSQL takes it, in either case of letters. Where it is compared outside the
 * database, it has to be in lower case, as the database answers.
 */
export const isUuid = (value: unknown): value is string =>
  typeof value === 'string' && UUID.test(value)

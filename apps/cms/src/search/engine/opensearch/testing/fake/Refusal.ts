/** An answer of the server that says no, in the shape of OpenSearch. */
export class Refusal extends Error {
  readonly status: number
  readonly type: string

  constructor(status: number, type: string, reason: string) {
    super(reason)
    this.status = status
    this.type = type
  }
}

/** What the server does not understand it refuses, as the real one does: nothing passes by accident. */
export const notUnderstood = (what: string): Refusal => new Refusal(400, 'parsing_exception', what)

type Json = Record<string, unknown>

/** An object that has no other members than these. */
export function onlyWith(given: unknown, where: string, known: readonly string[]): Json {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw notUnderstood(`[${where}] has to be an object`)
  }
  const unknown = Object.keys(given).find((name) => !known.includes(name))
  if (unknown !== undefined) throw notUnderstood(`[${where}] does not support [${unknown}]`)
  return given as Json
}

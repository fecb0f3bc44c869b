/** An answer of OpenSearch that is none: it refused, or it is not well. */
export class OpenSearchError extends Error {
  /** Of HTTP; 0 where there was no answer at all. */
  readonly status: number

  constructor(message: string, status: number, options?: ErrorOptions) {
    super(message, options)
    this.status = status
  }

  /** Whether the question was wrong, rather than the server. */
  get isOurFault(): boolean {
    return this.status === 400
  }
}

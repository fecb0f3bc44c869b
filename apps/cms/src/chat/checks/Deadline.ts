import { APIError } from 'payload'

const TOO_LONG =
  '時間がかかりすぎるため、確かめるのをやめました。少し待ってから、もう一度お試しください。'

/** Until when a run may go on, and whether somebody still waits for it. */
export class Deadline {
  readonly #end: number

  constructor(
    longestMs: number,
    private readonly signal: AbortSignal | null | undefined,
  ) {
    this.#end = Date.now() + longestMs
  }

  get isOver(): boolean {
    return Date.now() > this.#end || this.signal?.aborted === true
  }

  /** @throws 503 where nothing is left of the time */
  require(): void {
    if (this.isOver) throw new APIError(TOO_LONG, 503, null, true)
  }
}

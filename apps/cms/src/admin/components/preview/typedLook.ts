interface TypedLookOptions {
  isComposing: () => boolean
  /** What stands in the form. */
  text: () => string
  /** @returns whether it arrived */
  send: (text: string) => Promise<boolean>
}

/** After so many looks a text that did not arrive is sent again. */
const LOOKS_AFTER_FAILURE = 12

/**
 * One look at a form after another: what is typed is sent when it is another text than the one sent last, has not changed
 * since the look before, no word is being composed, and the one before is answered.
 *
 * @returns one look
 */
export function typedLook({ isComposing, text, send }: TypedLookOptions): () => Promise<void> {
  let sent: string | null = null
  let seen: string | null = null
  let isBusy = false
  let wait = 0
  return async () => {
    if (isBusy || isComposing()) return
    const now = text()
    const isCalm = now === seen
    seen = now
    if (wait > 0) wait -= 1
    if (!isCalm || now === sent || wait > 0) return
    isBusy = true
    const hasArrived = await send(now)
    isBusy = false
    if (hasArrived) sent = now
    else wait = LOOKS_AFTER_FAILURE
  }
}

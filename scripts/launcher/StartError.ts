/**
 * The portal cannot start, for a reason that the person at the keyboard can mend. The message is
 * one sentence and is printed without a stack.
 */
export class StartError extends Error {
  override name = 'StartError'
}

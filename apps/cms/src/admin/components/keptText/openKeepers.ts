const open = new Set<() => void>()

/** Notes what keeps the text of a form in this page, and how it is stopped for good. @returns forgets it */
export function addKeeper(stop: () => void): () => void {
  open.add(stop)
  return () => void open.delete(stop)
}

/** Whoever leaves leaves nothing: from now on nothing of the forms that are open is kept. */
export function stopKeeping(): void {
  for (const stop of open) stop()
  open.clear()
}

const holder = globalThis as typeof globalThis & { portalOutboxWake?: () => void }

/** Registers what wakes the runner of this process. Kept on globalThis because Next bundles modules more than once. */
export function onWake(wake: (() => void) | undefined): void {
  if (wake) holder.portalOutboxWake = wake
  else delete holder.portalOutboxWake
}

/** Tells the runner, if this process has one, that there may be work now. */
export function wakeOutbox(): void {
  holder.portalOutboxWake?.()
}

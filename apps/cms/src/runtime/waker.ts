type Wake = () => void

const holder = globalThis as typeof globalThis & { portalWakers?: Map<string, Wake> }

/**
 * A bell between those who leave work in the database and whoever does it in this process. Kept on globalThis because
 * Next bundles modules more than once.
 */
export function waker(name: string) {
  const all = (holder.portalWakers ??= new Map())
  return {
    /** Registers what is to be called; undefined: nobody any more. */
    onWake: (wake: Wake | undefined): void => {
      if (wake) all.set(name, wake)
      else all.delete(name)
    },
    /** Says that there may be work now, if anybody of this process does it. */
    wake: (): void => all.get(name)?.(),
  }
}

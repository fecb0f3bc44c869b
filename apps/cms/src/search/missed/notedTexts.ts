const holder = globalThis as typeof globalThis & { portalMissedTexts?: Set<string> }

/** What this process has noted. Kept on globalThis because Next bundles modules more than once. */
export function notedTexts(): Set<string> {
  holder.portalMissedTexts ??= new Set()
  return holder.portalMissedTexts
}

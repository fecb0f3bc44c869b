import { MUNICIPALITIES } from '@tokyo-cancer-portal/domain'

/** The code of the municipality of Tokyo in which an address lies; undefined where it names none. */
export function municipalityIn(address: string): string | undefined {
  const local = address
    .normalize('NFKC')
    .replace(/^\s*(?:〒?\s*\d{3}-?\d{4}\s*)?(?:東京都)?\s*/u, '')
  return MUNICIPALITIES.find(({ label }) => local.startsWith(label))?.value
}

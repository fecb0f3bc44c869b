import type { Wish } from './Wish'

/** How much a document is rather what is wanted than its words say, in the scale of `confidenceOf`. */
const LEANS = {
  meaning: 0.7,
  otherThanEvents: -1.2,
  otherThanHospitals: -1.2,
  desk: -0.3,
  otherThanMaterial: -0.6,
  audience: 0.6,
  otherAudience: -0.5,
}

/** Kinds of documents of which not every message wants one. */
const KINDS = ['glossary-terms', 'events', 'resources', 'organizations'] as const
export type DocumentKind = (typeof KINDS)[number]

/** The kind by the id of a source; null for pages, which may answer anything. */
export const kindOf = (id: string): DocumentKind | null =>
  KINDS.find((kind) => id.startsWith(`${kind}/`)) ?? null

/**
 * Whether a passage is of the kind that a message wants: a term where it asks what something is, no event and no hospital
 * where it speaks of none, a page for companies where a company asks.
 *
 * @param isSaid whether the name of its document stands in the message
 */
export function leanOf(
  { kind, audiences }: { kind: DocumentKind | null; audiences: readonly string[] },
  wish: Wish,
  isSaid: boolean,
): number {
  return leanOfKind(kind, wish, isSaid) + leanOfAudience(audiences, wish.audience)
}

function leanOfKind(kind: DocumentKind | null, wish: Wish, isSaid: boolean): number {
  switch (kind) {
    case null:
      return 0
    case 'glossary-terms':
      return wish.isMeaning && isSaid ? LEANS.meaning : 0
    case 'events':
      return wish.isEvents ? 0 : LEANS.otherThanEvents
    case 'resources':
      return wish.isMaterial ? 0 : LEANS.otherThanMaterial
    case 'organizations':
      return wish.isHospitals || isSaid ? LEANS.desk : LEANS.otherThanHospitals
  }
}

function leanOfAudience(audiences: readonly string[], wanted: Wish['audience']): number {
  if (audiences.length === 0) return 0
  if (wanted === 'employer') {
    return audiences.includes('employer') ? LEANS.audience : LEANS.otherAudience
  }
  return isForCompaniesOnly(audiences) ? LEANS.otherAudience : 0
}

/** Whether a document is for companies, and nobody else. */
export const isForCompaniesOnly = (audiences: readonly string[]): boolean =>
  audiences.length === 1 && audiences[0] === 'employer'

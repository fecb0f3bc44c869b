/** Whoever asked for something: who, when (ISO), and whether the account is open. */
export type Asker = { id: string; at: string; disabled: boolean }
/** Whoever is responsible for the document, and since when by a hand-over (ISO); null: from the beginning. */
export type Responsible = { id: string; handedOverAt: string | null; disabled: boolean }

/**
 * Who gets the answer to what somebody asked for with a document (a return, an approval): whoever asked, unless that
 * account is disabled or the document was handed over since; then whoever is responsible for it now. Nobody whose
 * account is disabled gets any.
 *
 * @returns the id of the account; undefined where nobody is left
 */
export function answerableUser(
  asker: Asker | undefined,
  responsible: Responsible | undefined,
): string | undefined {
  const isMoved =
    asker !== undefined &&
    typeof responsible?.handedOverAt === 'string' &&
    Date.parse(responsible.handedOverAt) > Date.parse(asker.at)
  const candidates = isMoved ? [responsible, asker] : [asker, responsible]
  return candidates.find((candidate) => candidate && !candidate.disabled)?.id
}

import type { AskedRecords } from '../model/Retrieve'

/** Questions that find more, the nearest to what was asked first: without other words, and around a municipality. */
export function widerQuestions(asked: AskedRecords): AskedRecords[] {
  const { q, ...withoutWords } = asked.parameters
  const wider: AskedRecords[] = []
  if (q !== undefined) wider.push({ ...asked, parameters: withoutWords })
  const { municipality, ...withoutTown } = withoutWords
  if (asked.finder === 'hospitals' && municipality !== undefined) {
    wider.push({ ...asked, parameters: { ...withoutTown, place: municipality } })
  }
  return wider
}

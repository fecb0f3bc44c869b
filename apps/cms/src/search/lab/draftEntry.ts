import type { PayloadRequest } from 'payload'
import { searchDictionary } from '../../content/searchDictionary'

/** For what an entry is begun: a word that was looked for in vain, or an entry of the program that is to change. */
export type EntryBeginning = { word: string } | { builtIn: string; isOff: boolean }

/**
 * Begins an entry of the dictionary as a draft. Where somebody has already begun one for the same entry of the program,
 * that one is gone on with.
 *
 * @returns its id
 */
export async function draftEntry(req: PayloadRequest, beginning: EntryBeginning): Promise<string> {
  const { payload } = req
  if ('builtIn' in beginning) {
    const { docs } = await payload.find({
      collection: 'search-entries',
      where: { builtIn: { equals: beginning.builtIn } },
      draft: true,
      limit: 1,
      depth: 0,
      overrideAccess: false,
      req,
    })
    if (docs[0]) return docs[0].id
  }
  const { id } = await payload.create({
    collection: 'search-entries',
    data: dataFor(beginning),
    draft: true,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return id
}

function dataFor(beginning: EntryBeginning): object {
  const rows = (texts: readonly string[]) => texts.map((text) => ({ text }))
  if ('word' in beginning) return { typed: rows([beginning.word]) }
  const { builtIn, isOff } = beginning
  const own = searchDictionary.find(({ key }) => key === builtIn)
  if (isOff || !own) return { builtIn, isOff }
  return {
    builtIn,
    words: rows(own.words),
    typed: rows(own.typed ?? []),
    reading: own.reading,
    reason: own.reason,
    source: own.source,
  }
}

import type { PayloadRequest, Where } from 'payload'
import { searchDictionary } from '../../content/searchDictionary'
import { inTransaction } from '../../database/inTransaction'
import { lockDocument } from '../../workflow/lockDocument'

/** For what an entry is begun: a word that was looked for in vain, or an entry of the program that is to change. */
export type EntryBeginning = { word: string } | { builtIn: string; isOff: boolean }

/**
 * Begins an entry of the dictionary as a draft. Where somebody has already begun one for the same word, or for the same
 * entry of the program, that one is gone on with; so it is where the button is pressed twice, or by two people at once.
 *
 * @returns its id
 */
export async function draftEntry(req: PayloadRequest, beginning: EntryBeginning): Promise<string> {
  return inTransaction(req, async () => {
    await lockDocument(req, 'search-entries', `begin ${JSON.stringify(subjectOf(beginning))}`)
    const { docs } = await req.payload.find({
      collection: 'search-entries',
      where: begunFor(beginning),
      draft: true,
      limit: 1,
      depth: 0,
      overrideAccess: false,
      req,
    })
    if (docs[0]) return docs[0].id
    const { id } = await req.payload.create({
      collection: 'search-entries',
      data: dataFor(beginning),
      draft: true,
      depth: 0,
      overrideAccess: false,
      req,
    })
    return id
  })
}

const subjectOf = (beginning: EntryBeginning) =>
  'word' in beginning ? { word: beginning.word } : { builtIn: beginning.builtIn }

function begunFor(beginning: EntryBeginning): Where {
  if ('builtIn' in beginning) return { builtIn: { equals: beginning.builtIn } }
  const { word } = beginning
  return { or: [{ 'typed.text': { equals: word } }, { 'words.text': { equals: word } }] }
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

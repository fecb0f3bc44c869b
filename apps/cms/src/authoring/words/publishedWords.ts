import {
  DEFAULT_DICTIONARIES,
  type Dictionaries,
  withStaffWords,
} from '@tokyo-cancer-portal/authoring-rules'
import type { PayloadRequest } from 'payload'
import type { Fields } from '../readFields'
import { staffWordsOf } from './staffWordsOf'

/** The words of the rules as of this moment: those of the program with what staff have published. */
export async function publishedWords(req: PayloadRequest): Promise<Dictionaries> {
  const row = (await req.payload.db.findGlobal({ slug: 'writing-words', req })) as
    (Fields & { _status?: string }) | null
  return row?._status === 'published'
    ? withStaffWords(DEFAULT_DICTIONARIES, staffWordsOf(row))
    : DEFAULT_DICTIONARIES
}

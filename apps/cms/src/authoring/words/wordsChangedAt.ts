import type { PayloadRequest } from 'payload'

/** When the words of the rules were changed last by staff (ISO); null where they never were. Read past access rules. */
export async function wordsChangedAt(req: PayloadRequest): Promise<string | null> {
  const row = (await req.payload.db.findGlobal({ slug: 'writing-words', req })) as {
    updatedAt?: string | null
  } | null
  return row?.updatedAt ?? null
}

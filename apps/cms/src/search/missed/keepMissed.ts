import { MISSED_SEARCHES, toLocalDate } from '@tokyo-cancer-portal/domain'
import { createHmac } from 'node:crypto'
import type { Payload } from 'payload'
import { sidePool } from '../../database/sidePool'

/** One more for each text and day. A day that is full takes no others. $1 hashes, $2 local date, $3 most of a day. */
const COUNT = `
insert into missed_searches (id, hash, day, count)
select gen_random_uuid(), hash, $2::text, 1 from unnest($1::text[]) as noted (hash)
where exists (select 1 from missed_searches known where known.hash = noted.hash and known.day = $2::text)
  or (select count(*) from missed_searches where day = $2::text) < $3::int
on conflict (hash, day) do update set count = missed_searches.count + 1`

/** Those that were looked for often enough get their text. $1 hashes, $2 texts, $3 fewest. */
const NAME = `
update missed_searches set text = noted.text
from unnest($1::text[], $2::text[]) as noted (hash, text)
where missed_searches.hash = noted.hash and missed_searches.text is null
  and (select sum(count) from missed_searches own where own.hash = noted.hash) >= $3::int`

/**
 * Counts texts that were looked for in vain. Until the third time there is only a hash of a text, made with a key that
 * is not in the database.
 */
export async function keepMissed(
  { db, secret }: Pick<Payload, 'db' | 'secret'>,
  texts: readonly string[],
  now: Date,
): Promise<void> {
  if (texts.length === 0) return
  // In one order, so that two processes that write the same texts wait for one another and for nothing else.
  const noted = texts
    .map((text) => ({ text, hash: hashOf(secret, text) }))
    .toSorted((a, b) => (a.hash < b.hash ? -1 : 1))
  const hashes = noted.map(({ hash }) => hash)
  const pool = sidePool(db, 'counting')
  await pool.query(COUNT, [hashes, toLocalDate(now), MISSED_SEARCHES.mostOfDay])
  await pool.query(NAME, [hashes, noted.map(({ text }) => text), MISSED_SEARCHES.fewest])
}

const hashOf = (secret: string, text: string): string =>
  createHmac('sha256', `${secret}:missed-searches`).update(text).digest('base64url')

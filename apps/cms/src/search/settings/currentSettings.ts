import type { Payload } from 'payload'
import { Rounds } from '../../database/Rounds'
import { sidePool } from '../../database/sidePool'
import type { AsOf } from '../engine/SearchEngine'
import { type PreparedSettings, prepareSettings } from './prepareSettings'
import type { SearchSettings } from './SearchSettings'
import { SETTINGS, SETTINGS_FINGERPRINT } from './statements'

interface Known {
  /** Whoever asks at the same time asks once. */
  fingerprints: Rounds<string>
  prepared: PreparedSettings | null
  /** What is read at the moment, for whoever comes meanwhile; by the fingerprint that made somebody read. */
  reading: { fingerprint: string; prepared: Promise<PreparedSettings> } | null
}

const known = new WeakMap<object, Known>()

/**
 * What staff have published for the search, as of this moment. The database is asked each time whether it is still the
 * same (there is no message that could be lost); only what is new is read and prepared.
 *
 * @param asOf as of the moment at which a question came, where that is longer ago
 */
export async function currentSettings(
  { db }: Pick<Payload, 'db'>,
  asOf?: AsOf,
): Promise<PreparedSettings> {
  return settingsOf({ db }, await knownOf(db).fingerprints.join(asOf))
}

/** The same for whoever has already asked the database for their fingerprint. */
export async function settingsOf(
  { db }: Pick<Payload, 'db'>,
  fingerprint: string,
): Promise<PreparedSettings> {
  const own = knownOf(db)
  if (own.prepared?.fingerprint === fingerprint) return own.prepared
  if (own.reading?.fingerprint !== fingerprint) {
    own.reading = { fingerprint, prepared: readFor(own, db, fingerprint) }
  }
  return own.reading.prepared
}

function knownOf(db: Payload['db']): Known {
  const own = known.get(db) ?? {
    fingerprints: new Rounds(async () => readFingerprint(db)),
    prepared: null,
    reading: null,
  }
  known.set(db, own)
  return own
}

async function readFingerprint(db: Payload['db']): Promise<string> {
  const { rows } = await sidePool(db, 'search').query<{ fingerprint: string }>({
    name: 'search-settings-fingerprint',
    text: SETTINGS_FINGERPRINT,
  })
  return rows[0]?.fingerprint ?? ''
}

async function readFor(own: Known, db: Payload['db'], asked: string): Promise<PreparedSettings> {
  try {
    const prepared = await readSettings(db)
    own.prepared = prepared
    return prepared
  } finally {
    if (own.reading?.fingerprint === asked) own.reading = null
  }
}

/** With the fingerprint of the same moment, which may be newer than the one that was asked for. */
async function readSettings(db: Payload['db']): Promise<PreparedSettings> {
  const { rows } = await sidePool(db, 'search').query<SearchSettings>({
    name: 'search-settings',
    text: SETTINGS,
  })
  const [row] = rows
  if (!row) throw new Error('the statement of the search settings gave no row')
  return prepareSettings(row)
}

import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { transactionOf } from '../database/transactionOf'
import { insertRows } from './insertRows'

type Database = Payload['db'] & PostgresAdapter
type Insert = Database['insert']
type Row = Record<string, unknown>
type Document = Row & { id: string }

export type Gathering = {
  /** The same Payload: every rule and hook as ever. What it creates waits. */
  payload: Payload
  /** Writes what waits, all rows of a table at once. */
  write: (req: PayloadRequest) => Promise<void>
}

/**
 * Makes many new documents in one transaction without asking the database for each of them some twenty times: what is
 * created waits until it is written together, and what is asked about it meanwhile is answered from what was said. To save
 * an event by itself takes 70 ms, of which its rules take five (docs/performance.md).
 *
 * For new documents only. Whether rows contradict each other or the database is seen when they are written.
 */
export function gatherWrites(original: Payload): Gathering {
  const db = original.db as Database
  const waiting = new Map<string, Row[]>()
  const made = new Map<string, Document>()
  const asked = new Map<string, Promise<unknown>>()

  const insert: Insert = async ({ tableName, values }) => {
    const rows = Array.isArray(values) ? values : [values]
    // The database would number them; who belongs to whom has to be known before.
    if (hasUuid(db, tableName)) for (const row of rows) row.id ??= randomUUID()
    const others = waiting.get(tableName)
    if (others) others.push(...rows)
    else waiting.set(tableName, [...rows])
    return rows
  }
  /** Payload's own writing, with no place to write to but the heap of what waits. Nothing older is to be overtaken. */
  const writer = Object.create(db, {
    insert: { value: insert },
    execute: { value: async () => ({ rows: [] }) },
  }) as Database

  const gathered = Object.create(db, {
    create: {
      value: async (args: Parameters<Database['create']>[0]) => {
        const now = new Date().toISOString()
        // The database would say when; the version says the same.
        const { createdAt = now, updatedAt = now } = args.data
        const data = { ...args.data, createdAt, updatedAt }
        const document: Document = { ...data, id: randomUUID() }
        await writer.create({ ...args, data, customID: document.id, returning: false })
        made.set(document.id, document)
        return document
      },
    },
    createVersion: {
      value: async (args: Parameters<Database['createVersion']>[0]) => {
        await writer.createVersion({ ...args, returning: false })
        return { parent: args.parent, version: args.versionData }
      },
    },
    findOne: {
      value: async (args: Parameters<Database['findOne']>[0]) =>
        made.get(idIn(args.where, 'id')) ?? db.findOne(args),
    },
    findVersions: {
      // Versions to be thrown away: what is new has none.
      value: async (args: Parameters<Database['findVersions']>[0]) =>
        made.has(idIn(args.where, 'parent')) ? { docs: [], totalDocs: 0 } : db.findVersions(args),
    },
    count: {
      // Whether an address is taken: made up at random, and the table itself takes none twice.
      value: async (args: Parameters<Database['count']>[0]) =>
        idIn(args.where, 'slug') === '' ? db.count(args) : { totalDocs: 0 },
    },
    find: {
      // Whether the organizer exists is asked for every event.
      value: ({ req, ...args }: Parameters<Database['find']>[0]) => {
        const question = JSON.stringify(args)
        const answer = asked.get(question) ?? db.find({ ...args, ...(req && { req }) })
        asked.set(question, answer)
        return answer
      },
    },
  }) as Database
  return {
    payload: Object.create(original, { db: { value: gathered } }) as Payload,
    write: async (req) => {
      const transaction = await transactionOf(req)
      for (const [tableName, rows] of waiting) {
        await insertRows(transaction, db.tables, tableName, rows)
      }
      waiting.clear()
    },
  }
}

const hasUuid = ({ tables }: Database, tableName: string): boolean =>
  tables[tableName]?.id?.getSQLType() === 'uuid'

/** What a question asks for by this name, where it asks for nothing else; else the empty string. */
function idIn(where: object | undefined, name: 'id' | 'parent' | 'slug'): string {
  const { [name]: asked, ...others } = (where ?? {}) as Record<string, { equals?: unknown }>
  const id = asked?.equals
  return Object.keys(others).length === 0 && typeof id === 'string' ? id : ''
}

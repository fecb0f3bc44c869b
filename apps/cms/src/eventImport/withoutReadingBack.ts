import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

type Database = Payload['db']

/**
 * The same Payload for making many new drafts: it writes them as ever, with every rule and hook, but does not ask the
 * database for what it has just been told. To put together the question for an event and all its lists takes longer than
 * to save it, and it is asked six times for each (docs/performance.md).
 *
 * For new documents only, and within one transaction.
 */
export function withoutReadingBack(payload: Payload): Payload {
  const made = new Map<string, Record<string, unknown>>()
  const original = payload.db
  const db: Database = Object.create(original, {
    create: {
      value: async (args: Parameters<Database['create']>[0]) => {
        const id = randomUUID()
        await original.create({ ...args, customID: id, returning: false })
        const document = { ...args.data, id }
        made.set(id, document)
        return document
      },
    },
    createVersion: {
      value: async (args: Parameters<Database['createVersion']>[0]) => {
        await original.createVersion({ ...args, returning: false })
        return { parent: args.parent, version: args.versionData }
      },
    },
    findOne: {
      value: async (args: Parameters<Database['findOne']>[0]) => {
        const id = idIn(args.where)
        return (id !== undefined && made.get(id)) || original.findOne(args)
      },
    },
  }) as Database
  return Object.create(payload, { db: { value: db } }) as Payload
}

/** The document that a question is about, where it asks for one by its id and nothing else. */
function idIn(where: object | undefined): string | undefined {
  const { id, ...others } = (where ?? {}) as { id?: { equals?: unknown } }
  if (Object.keys(others).length > 0 || typeof id?.equals !== 'string') return undefined
  return id.equals
}

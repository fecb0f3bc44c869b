import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type AbuseMessage, abuseMessage, type PublishedOrder, publishedOrder } from './Abuse'
import { readLines } from './readLines'

const folder = join(import.meta.dirname, '..', 'abuse')

/** Messages of people who mean no good, and of those who only try what happens. */
export const readAbuse = (): AbuseMessage[] =>
  readLines(join(folder, 'messages.jsonl'), abuseMessage)

/** Orders to a machine for tests to put into published documents. */
export const readPublishedOrders = (): PublishedOrder[] =>
  readLines(join(folder, 'publishedContent.jsonl'), publishedOrder)

/** Parts of drafts and of notes for staff in the starting content: in no reply to anybody. */
export const readNeverSaid = (): string[] =>
  z.array(z.string()).parse(JSON.parse(readFileSync(join(folder, 'neverSaid.json'), 'utf8')))

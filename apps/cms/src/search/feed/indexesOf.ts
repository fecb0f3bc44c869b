import { z } from 'zod'
import type { OpenSearchClient } from '../engine/opensearch/client/OpenSearchClient'
import { readAnswer } from '../engine/opensearch/client/readAnswer'

const LONGEST_MS = 5000
const answer = z.record(z.string(), z.object({ aliases: z.record(z.string(), z.unknown()) }))

/** The names of the indexes that an alias stands for; none where there is no such alias. */
export async function indexesOf(client: OpenSearchClient, alias: string): Promise<string[]> {
  const { status, json } = await client.ask({
    method: 'GET',
    path: `/_alias/${alias}`,
    accept: [404],
    signal: AbortSignal.timeout(LONGEST_MS),
  })
  return status === 404 ? [] : Object.keys(readAnswer(answer, json))
}

/** The names of all indexes that begin like that. */
export async function indexesLike(client: OpenSearchClient, prefix: string): Promise<string[]> {
  const { json } = await client.ask({
    method: 'GET',
    path: `/${prefix}*/_alias`,
    signal: AbortSignal.timeout(LONGEST_MS),
  })
  return Object.keys(readAnswer(answer, json))
}

import { RANK_FIELDS, type RankField } from '@tokyo-cancer-portal/japanese-text/search'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import type { OpenSearchClient } from './client/OpenSearchClient'
import { readAnswer } from './client/readAnswer'

/** In characters, of which each takes two bytes. */
const MOST_CHARACTERS = 24_000_000
const text = z.string()

const kept = z.object({
  _id: z.string(),
  found: z.boolean(),
  _version: z.number().int().optional(),
  _source: z
    .object({
      folded: z.object({ title: text, names: text, headings: text, body: text, files: text }),
      facets: z.object({ type: z.array(z.string()).default([]) }),
      date: z.string().nullable(),
      held_until: z.string().nullable(),
    })
    .optional(),
})
const answer = z.object({ docs: z.array(kept) })

/** What candidates are compared by. */
export interface OpenSearchText {
  fields: Readonly<Record<RankField, string>>
  type: string
  date: string | null
  heldUntil: string | null
}

export interface FoundVersion {
  id: string
  version: number
}

/** Folded texts of documents in memory, each by its version: another one is another text. */
export class OpenSearchTexts {
  readonly #client: OpenSearchClient
  readonly #index: string
  readonly #kept = new LRUCache<string, OpenSearchText>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: ({ fields }) =>
      RANK_FIELDS.reduce((sum, field) => sum + fields[field].length, 1),
  })

  constructor(client: OpenSearchClient, index: string) {
    this.#client = client
    this.#index = index
  }

  /** The texts by id; those that are gone meanwhile are missing. */
  async get(
    found: readonly FoundVersion[],
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, OpenSearchText>> {
    const texts = new Map<string, OpenSearchText>()
    const missing: string[] = []
    for (const one of found) {
      const known = this.#kept.get(keyOf(one))
      if (known) texts.set(one.id, known)
      else missing.push(one.id)
    }
    if (missing.length > 0) {
      for (const [id, read] of await this.#read(missing, signal)) texts.set(id, read)
    }
    return texts
  }

  async #read(ids: readonly string[], signal: AbortSignal): Promise<[string, OpenSearchText][]> {
    const { json } = await this.#client.ask({
      method: 'POST',
      path: `/${this.#index}/_mget?_source_includes=folded,facets.type,date,held_until`,
      body: { ids },
      signal,
    })
    return readAnswer(answer, json).docs.flatMap(
      ({ _id: id, _version: version, _source: source }) => {
        if (!source || version === undefined) return []
        const { folded: fields, facets, date, held_until: heldUntil } = source
        const made = { fields, type: facets.type[0] ?? '', date, heldUntil }
        this.#kept.set(keyOf({ id, version }), made)
        return [[id, made] as const]
      },
    ) as [string, OpenSearchText][]
  }
}

const keyOf = ({ id, version }: FoundVersion): string => `${id}@${version}`

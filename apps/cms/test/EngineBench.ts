import type { SearchQuery } from '@tokyo-cancer-portal/japanese-text/search'
import { randomFrom } from '@tokyo-cancer-portal/domain/testing'
import { randomBytes } from 'node:crypto'
import { openPortal, type Portal } from './openPortal'
import { FakeOpenSearch } from '../src/search/engine/opensearch/testing/FakeOpenSearch'
import type {
  SearchAnswer,
  SearchEngine,
  SearchFilters,
  SearchRequest,
} from '../src/search/engine/SearchEngine'
import type { ContractDocument } from '../src/search/engine/contract/ContractDocument'
import { knownDocuments } from '../src/search/engine/contract/knownDocuments'
import { randomDocuments } from '../src/search/engine/contract/randomDocuments'

/** A real server, where there is one; a fake one and PostgreSQL always. */
const { SEARCH_URL: real = '' } = process.env

/** The engines that keep the contract. */
export const ENGINES = [
  'PostgreSQL',
  'OpenSearch, spoken to',
  ...(real ? ['OpenSearch, real'] : []),
]

const nameOf = new Map(Object.entries(knownDocuments).map(([name, { id }]) => [id, name]))

/** All engines over the same documents: those with names, and many made-up ones. One for a file of tests. */
export class EngineBench {
  readonly documents: readonly ContractDocument[] = [
    ...Object.values(knownDocuments),
    ...randomDocuments(randomFrom(5), 1000, 700),
  ]
  readonly #fake = new FakeOpenSearch()
  readonly #engines = new Map<string, SearchEngine>()
  readonly #ends: (() => Promise<unknown>)[] = []
  #portal: Portal | null = null
  /** What somebody typed, as the engines are asked. */
  read: (typed: string) => SearchQuery | null = () => null

  async open(): Promise<void> {
    this.#portal = await openPortal()
    await this.#fake.start()
    const { payload } = this.#portal
    const { sidePool } = await import('../src/database/sidePool')
    const { readAsSaid } = await import('../src/search/query/readQuery')
    const { currentSettings } = await import('../src/search/settings/currentSettings')
    const { writeDocuments } = await import('../src/search/engine/contract/writeDocuments')
    const { PostgresSearch } = await import('../src/search/engine/postgres/PostgresSearch')
    const { dictionary } = await currentSettings(payload)
    this.read = (typed) => (typed === '' ? null : readAsSaid(typed, dictionary))
    await writeDocuments(payload, this.documents)
    this.#engines.set('PostgreSQL', new PostgresSearch(sidePool(payload.db, 'search')))
    this.#engines.set('OpenSearch, spoken to', await this.#openSearchAt(this.#fake.url))
    if (real) this.#engines.set('OpenSearch, real', await this.#openSearchAt(real))
  }

  async close(): Promise<void> {
    await Promise.all(this.#ends.map((end) => end()))
    await this.#fake.stop()
    await this.#portal?.close()
  }

  of(name: string): AskedEngine {
    const engine = this.#engines.get(name)
    if (!engine) throw new Error(`no engine ${name}`)
    return new AskedEngine(engine, this.read)
  }

  async #openSearchAt(url: string): Promise<SearchEngine> {
    if (!this.#portal) throw new Error('not opened')
    const { payload } = this.#portal
    const { sidePool } = await import('../src/database/sidePool')
    const { OpenSearchClient } =
      await import('../src/search/engine/opensearch/client/OpenSearchClient')
    const { openSearchNames } =
      await import('../src/search/engine/opensearch/client/OpenSearchNames')
    const { OpenSearchEngine } = await import('../src/search/engine/opensearch/OpenSearchEngine')
    const { rebuildOpenSearch } = await import('../src/search/feed/rebuildOpenSearch')
    const { deleteIndexes } = await import('../src/search/feed/serveIndex')
    const { indexesOf } = await import('../src/search/feed/indexesOf')
    const client = new OpenSearchClient(url)
    const names = openSearchNames(`test-${randomBytes(4).toString('hex')}`)
    const openSearch = { client, names }
    await rebuildOpenSearch(payload, openSearch, { when: 'always' })
    this.#ends.push(async () => deleteIndexes(openSearch, await indexesOf(client, names.alias)))
    const pool = sidePool(payload.db, 'search')
    return new OpenSearchEngine({ client, index: names.alias, pool, longestMs: 30_000 })
  }
}

/** One of the engines, asked in the words of a visitor. */
class AskedEngine {
  readonly engine: SearchEngine
  readonly #read: (typed: string) => SearchQuery | null

  constructor(engine: SearchEngine, read: (typed: string) => SearchQuery | null) {
    this.engine = engine
    this.#read = read
  }

  ask(typed: string, more: Partial<SearchRequest> = {}): Promise<SearchAnswer> {
    const query = this.#read(typed)
    return this.engine.search({ query, filters: {}, page: 1, limit: 50, ...more })
  }

  /** The documents of all pages, in their order. */
  async walk(typed: string, filters: SearchFilters = {}, limit = 50): Promise<string[]> {
    const ids: string[] = []
    for (let page = 1; page * limit <= 1000; page += 1) {
      const { hits, total } = await this.ask(typed, { filters, page, limit })
      ids.push(...hits.map(({ id }) => id))
      if (page * limit >= total) break
    }
    return ids
  }

  /** Of the documents with names. */
  async namesFound(typed: string): Promise<string[]> {
    return (await this.walk(typed)).flatMap((id) => nameOf.get(id) ?? [])
  }
}

/** The name of a known document. */
export const knownName = (id: string): string | undefined => nameOf.get(id)

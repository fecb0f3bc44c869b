import { type Analysis, analyze, type Token } from './analyze'
import { onlyWith, Refusal } from './Refusal'

export interface Field {
  type: string
  analyzer?: string
  search_analyzer?: string
}

export interface Stored {
  id: string
  version: number
  /** Null where it was deleted: the version is remembered. */
  source: Record<string, unknown> | null
}

/** As a search sees it. */
export interface Visible extends Stored {
  source: Record<string, unknown>
  /** By path. */
  values: ReadonlyMap<string, readonly (string | number)[]>
  /** By path: where each term stands. */
  terms: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>
}

type Properties = Record<string, Record<string, unknown>>

/** One index: what was written, and what searches see of it since it was last refreshed. */
export class FakeIndex {
  readonly mappings: Record<string, unknown>
  readonly analysis: Analysis
  readonly fields = new Map<string, Field>()
  readonly #unindexed = new Set<string>()
  readonly documents = new Map<string, Stored>()
  readonly #waiting = new Set<string>()
  readonly visible = new Map<string, Visible>()
  readonly #asked = new Map<string, readonly Token[]>()

  constructor(definition: unknown) {
    const { settings, mappings } = onlyWith(definition, 'index', ['settings', 'mappings'])
    const { analysis } = onlyWith(settings, 'settings', [
      'number_of_shards',
      'index.gc_deletes',
      'analysis',
    ])
    this.analysis = analysis as Analysis
    this.mappings = onlyWith(mappings, 'mappings', ['dynamic', '_meta', '_source', 'properties'])
    if (this.mappings.dynamic !== 'strict')
      throw new Refusal(400, 'mapper', 'dynamic is not strict')
    this.#addFields(this.mappings.properties as Properties, '')
  }

  field(path: string): Field {
    const found = this.fields.get(path)
    // The real one finds nothing there; whoever asks for such a field has made a mistake.
    if (!found) throw new Refusal(400, 'query_shard_exception', `no field [${path}]`)
    return found
  }

  /** What is asked of a text field, taken apart as its queries are. */
  asked(path: string, text: string): readonly Token[] {
    const { type, analyzer, search_analyzer: asked } = this.field(path)
    if (type !== 'text') throw new Refusal(400, 'query_shard_exception', `[${path}] is no text`)
    const known = this.#asked.get(`${path} ${text}`)
    if (known) return known
    const tokens = analyze(this.analysis, asked ?? analyzer ?? '', text)
    this.#asked.set(`${path} ${text}`, tokens)
    return tokens
  }

  /** Writes a document, or deletes it, unless a version as new is there. */
  write(next: Stored): 'created' | 'updated' | 'deleted' | 'not_found' | 'conflict' {
    const known = this.documents.get(next.id)
    if (known && known.version >= next.version) return 'conflict'
    if (next.source) this.#readDocument(next.id, next.source, next.version)
    this.documents.set(next.id, next)
    this.#waiting.add(next.id)
    if (!next.source) return known?.source ? 'deleted' : 'not_found'
    return known?.source ? 'updated' : 'created'
  }

  refresh(): void {
    for (const id of this.#waiting) {
      const document = this.documents.get(id)
      if (document?.source) {
        this.visible.set(id, this.#readDocument(id, document.source, document.version))
      } else this.visible.delete(id)
    }
    this.#waiting.clear()
  }

  #addFields(properties: Properties, prefix: string): void {
    for (const [name, given] of Object.entries(properties)) {
      const path = prefix + name
      if (given.enabled === false) this.#unindexed.add(path)
      else if (given.properties) this.#addFields(given.properties as Properties, `${path}.`)
      else {
        const field = given as unknown as Field
        this.fields.set(path, field)
        if (field.analyzer) analyze(this.analysis, field.analyzer, '')
        if (field.search_analyzer) analyze(this.analysis, field.search_analyzer, '')
      }
    }
  }

  #readDocument(id: string, source: Record<string, unknown>, version: number): Visible {
    const values = new Map<string, (string | number)[]>()
    this.#collect(source, '', values)
    const terms = new Map<string, Map<string, number[]>>()
    for (const [path, [text]] of values) {
      const { type, analyzer } = this.field(path)
      if (type === 'text') {
        terms.set(path, placesOf(analyze(this.analysis, analyzer ?? '', String(text))))
      }
    }
    return { id, version, source, values, terms }
  }

  #collect(value: unknown, path: string, into: Map<string, (string | number)[]>): void {
    if (value === null || value === undefined || this.#unindexed.has(path)) return
    if (typeof value === 'object' && !Array.isArray(value)) {
      for (const [name, inner] of Object.entries(value)) {
        this.#collect(inner, path === '' ? name : `${path}.${name}`, into)
      }
      return
    }
    const field = this.fields.get(path)
    if (!field) {
      throw new Refusal(400, 'strict_dynamic_mapping_exception', `[${path}] is not allowed`)
    }
    const list = (Array.isArray(value) ? value : [value]) as (string | number)[]
    const wrong = list.find((one) => !isOfType(field.type, one))
    if (wrong !== undefined) {
      throw new Refusal(400, 'mapper_parsing_exception', `${String(wrong)} is no ${field.type}`)
    }
    if (list.length > 0) into.set(path, list)
  }
}

function placesOf(tokens: readonly Token[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const { term, position } of tokens) {
    const known = places.get(term)
    if (known) known.push(position)
    else places.set(term, [position])
  }
  return places
}

function isOfType(type: string, value: unknown): boolean {
  if (type === 'integer' || type === 'long') return Number.isSafeInteger(value)
  if (type === 'date') return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
  return typeof value === 'string'
}

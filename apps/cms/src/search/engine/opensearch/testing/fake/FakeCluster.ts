import { bulk } from './bulk'
import { FakeIndex } from './FakeIndex'
import { notUnderstood, onlyWith, Refusal } from './Refusal'
import { search } from './search'

type Answer = { status: number; json: unknown }

/** Indexes, aliases, and what is asked of them. */
export class FakeCluster {
  readonly indexes = new Map<string, FakeIndex>()
  /** Alias → names of indexes. */
  readonly aliases = new Map<string, Set<string>>()

  answer(method: string, url: string, body: string): Answer {
    const { pathname, searchParams } = new URL(url, 'http://fake')
    const [first = '', second, ...more] = pathname.slice(1).split('/').map(decodeURIComponent)
    if (more.length > 0) throw notUnderstood(`no handler for ${pathname}`)
    const what = `${method} ${first.startsWith('_') ? first : ''}${second ? `:${second.startsWith('_') ? second : ''}` : ''}`
    const json = (): unknown => JSON.parse(body) as unknown
    const isRefreshed = searchParams.get('refresh') === 'true'
    switch (what) {
      case 'PUT ':
        return ok(this.#create(first, json()))
      case 'DELETE ':
        return ok(this.#delete(first))
      case 'GET _alias:':
        return this.#withAlias(second ?? '')
      case 'GET :_alias':
        return ok(this.#likeNamed(first))
      case 'GET :_mapping':
        return ok(this.#mappingOf(first))
      case 'POST _aliases':
        return ok(this.#changeAliases(json()))
      case 'POST :_refresh':
        this.#one(first).refresh()
        return ok({ _shards: { failed: 0 } })
      case 'POST :_search':
        return ok(search(this.#one(first), json()))
      case 'POST :_mget':
        return ok(this.#mget(first, json()))
      case 'POST _bulk': {
        if (searchParams.get('require_alias') !== 'true') throw notUnderstood('[require_alias]')
        const { touched, ...answer } = bulk(body, (name) => this.#written(name))
        if (isRefreshed) for (const index of touched) index.refresh()
        return ok({ took: 1, ...answer })
      }
      default:
        throw notUnderstood(`no handler for ${method} ${pathname}`)
    }
  }

  #create(name: string, definition: unknown): unknown {
    if (this.indexes.has(name) || this.aliases.has(name)) {
      throw new Refusal(400, 'resource_already_exists_exception', `index [${name}] already exists`)
    }
    this.indexes.set(name, new FakeIndex(definition))
    return { acknowledged: true, index: name }
  }

  #delete(name: string): unknown {
    if (!this.indexes.delete(name)) throw missing(name)
    for (const [alias, names] of this.aliases) {
      names.delete(name)
      if (names.size === 0) this.aliases.delete(alias)
    }
    return { acknowledged: true }
  }

  #withAlias(alias: string): Answer {
    const names = [...(this.aliases.get(alias) ?? [])]
    if (names.length === 0)
      return { status: 404, json: { error: `alias [${alias}] missing`, status: 404 } }
    return ok(Object.fromEntries(names.map((name) => [name, { aliases: { [alias]: {} } }])))
  }

  #likeNamed(pattern: string): unknown {
    const start = pattern.replace(/\*$/, '')
    const names = [...this.indexes.keys()].filter((name) =>
      pattern.endsWith('*') ? name.startsWith(start) : name === pattern,
    )
    return Object.fromEntries(
      names.map((name) => {
        const own = [...this.aliases]
          .filter(([, some]) => some.has(name))
          .map(([alias]) => [alias, {}])
        return [name, { aliases: Object.fromEntries(own) as unknown }]
      }),
    )
  }

  #mappingOf(name: string): unknown {
    const { mappings } = this.#one(name)
    const [own = name] = this.aliases.get(name) ?? []
    return { [own]: { mappings } }
  }

  /** All or nothing. */
  #changeAliases(body: unknown): unknown {
    const { actions } = onlyWith(body, 'aliases', ['actions']) as { actions: unknown[] }
    const changes = actions.map((action) => {
      const [[kind, given] = ['', undefined]] = Object.entries(
        onlyWith(action, 'action', ['add', 'remove']),
      )
      const { index, alias } = onlyWith(given, kind, ['index', 'alias']) as Record<string, string>
      if (!index || !alias || !this.indexes.has(index)) throw missing(String(index))
      const isThere = this.aliases.get(alias)?.has(index) ?? false
      if (kind === 'remove' && !isThere) throw missing(alias)
      return { kind, index, alias }
    })
    for (const { kind, index, alias } of changes) {
      const names = this.aliases.get(alias) ?? new Set()
      if (kind === 'add') names.add(index)
      else names.delete(index)
      if (names.size === 0) this.aliases.delete(alias)
      else this.aliases.set(alias, names)
    }
    return { acknowledged: true }
  }

  #mget(name: string, body: unknown): unknown {
    const { ids } = onlyWith(body, 'mget', ['ids']) as { ids: string[] }
    const { documents, mappings } = this.#one(name)
    const { excludes } = onlyWith(mappings._source, '_source', ['excludes']) as {
      excludes: string[]
    }
    const keptOf = (source: Record<string, unknown>): unknown =>
      Object.fromEntries(Object.entries(source).filter(([field]) => !excludes.includes(field)))
    return {
      docs: ids.map((id) => {
        const found = documents.get(id)
        if (!found?.source) return { _id: id, found: false }
        return { _id: id, found: true, _version: found.version, _source: keptOf(found.source) }
      }),
    }
  }

  #one(name: string): FakeIndex {
    const [own = name, ...others] = this.aliases.get(name) ?? []
    const index = this.indexes.get(own)
    if (others.length > 0)
      throw new Refusal(400, 'illegal_argument_exception', 'more than one index')
    if (!index) throw missing(name)
    return index
  }

  #written(name: string): FakeIndex {
    if (!this.aliases.has(name)) throw missing(name)
    return this.#one(name)
  }
}

const ok = (json: unknown): Answer => ({ status: 200, json })
const missing = (name: string): Refusal =>
  new Refusal(404, 'index_not_found_exception', `no such index [${name}]`)

import { openPortal, type Portal } from '../../../../test/openPortal'
import { FakeOpenSearch } from '../../engine/opensearch/testing/FakeOpenSearch'

const ALIAS = 'tokyo-cancer-portal'

/** A portal that feeds a server which speaks the protocol of OpenSearch. One for a file of tests. */
export class FeedBench {
  readonly fake = new FakeOpenSearch()
  #portal: Portal | null = null
  #stop: (() => Promise<void>) | null = null
  #count = 0

  get payload(): Portal['payload'] {
    if (!this.#portal) throw new Error('not opened')
    return this.#portal.payload
  }

  /** The indexes that answer. */
  get serving(): string[] {
    return [...(this.fake.cluster.aliases.get(ALIAS) ?? [])]
  }

  async open(): Promise<void> {
    await this.fake.start()
    this.#portal = await openPortal({ searchUrl: this.fake.url })
    await this.prepare()
  }

  async close(): Promise<void> {
    await this.#portal?.close()
    await this.fake.stop()
  }

  async startOutbox(): Promise<void> {
    const { startOutbox } = await import('../../../outbox/runner')
    this.#stop = startOutbox(this.payload)
  }

  async stopOutbox(): Promise<void> {
    this.fake.fault = () => undefined
    await this.#stop?.()
  }

  async rows(statement: string) {
    return (await this.payload.db.pool.query(statement)).rows
  }

  async waiting(): Promise<number> {
    const [row] = await this.rows(
      `select count(*) from outbox_jobs where kind = 'search' and state <> 'done'`,
    )
    return Number(row?.count)
  }

  /** What the server has of documents, by their titles. */
  kept(): string[] {
    const visible = [
      ...(this.fake.cluster.indexes.get(this.serving[0] ?? '')?.visible.values() ?? []),
    ]
    return visible.map(({ source }) => (source.japanese as { title: string }).title).toSorted()
  }

  async until(condition: () => boolean | Promise<boolean>, ms = 15_000): Promise<void> {
    const end = Date.now() + ms
    while (!(await condition())) {
      if (Date.now() > end) throw new Error(`waited in vain; kept: ${this.kept().join()}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  async untilKept(title: string): Promise<void> {
    await this.until(() => this.kept().includes(title))
  }

  /** All jobs at once, however often they failed. */
  async hurry(): Promise<void> {
    await this.rows(`update outbox_jobs set run_after = now() where state <> 'done'`)
  }

  async settled(): Promise<void> {
    await this.until(async () => (await this.waiting()) === 0)
  }

  /** What the start of the portal says. */
  async prepare(): Promise<string[]> {
    const { prepareOpenSearch } = await import('../prepareOpenSearch')
    const lines: string[] = []
    await prepareOpenSearch(this.payload, (line) => lines.push(line))
    return lines
  }

  async openSearch() {
    const { configuredOpenSearch } = await import('../configuredOpenSearch')
    const openSearch = configuredOpenSearch()
    if (!openSearch) throw new Error('no server')
    return openSearch
  }

  async differences() {
    const { checkOpenSearch } = await import('../checkOpenSearch')
    return checkOpenSearch(this.payload, await this.openSearch(), 0)
  }

  async publish(title: string): Promise<string> {
    this.#count += 1
    const { id } = await this.payload.create({
      collection: 'topics',
      data: { title, slug: `topic-${this.#count}`, _status: 'published' } as never,
    })
    return id
  }

  async change(id: string, data: object): Promise<void> {
    await this.payload.update({ collection: 'topics', id, data })
  }

  async delete(id: string): Promise<void> {
    await this.payload.delete({ collection: 'topics', id })
  }
}

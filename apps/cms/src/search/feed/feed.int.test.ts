import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal } from '../../../test/openPortal'
import { FakeOpenSearch, type Fault } from '../engine/opensearch/testing/FakeOpenSearch'

const fake = new FakeOpenSearch()
let portal: Portal
let stop: (() => Promise<void>) | null = null

beforeAll(async () => {
  await fake.start()
  portal = await openPortal({ searchUrl: fake.url })
  await prepare()
})
afterAll(async () => {
  await portal.close()
  await fake.stop()
})

beforeEach(async () => {
  const { startOutbox } = await import('../../outbox/runner')
  stop = startOutbox(portal.payload)
})
afterEach(async () => {
  fake.fault = () => undefined
  await stop?.()
})

const rows = async (statement: string) => (await portal.payload.db.pool.query(statement)).rows
const waiting = async () =>
  Number(
    (await rows(`select count(*) from outbox_jobs where kind = 'search' and state <> 'done'`))[0]
      .count,
  )

/** What the server has of documents, by their titles. */
function kept(): string[] {
  const [name = ''] = fake.cluster.aliases.get('tokyo-cancer-portal') ?? []
  const visible = [...(fake.cluster.indexes.get(name)?.visible.values() ?? [])]
  return visible.map(({ source }) => (source.japanese as { title: string }).title).toSorted()
}

async function until(condition: () => boolean | Promise<boolean>, ms = 15_000): Promise<void> {
  const end = Date.now() + ms
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`waited in vain; kept: ${kept().join()}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** All jobs at once, however often they failed. */
const hurry = () => rows(`update outbox_jobs set run_after = now() where state <> 'done'`)
const settled = () => until(async () => (await waiting()) === 0)

async function prepare(): Promise<string[]> {
  const { prepareOpenSearch } = await import('./prepareOpenSearch')
  const lines: string[] = []
  await prepareOpenSearch(portal.payload, (line) => lines.push(line))
  return lines
}

async function differences() {
  const { checkOpenSearch } = await import('./checkOpenSearch')
  const { configuredOpenSearch } = await import('./configuredOpenSearch')
  const openSearch = configuredOpenSearch()
  return openSearch && checkOpenSearch(portal.payload, openSearch, 0)
}

let count = 0
async function publish(title: string): Promise<string> {
  count += 1
  const { id } = await portal.payload.create({
    collection: 'topics',
    data: { title, slug: `topic-${count}`, _status: 'published' } as never,
  })
  return id
}
const change = (id: string, data: object) =>
  portal.payload.update({ collection: 'topics', id, data })

describe('the feed', () => {
  it('brings what is published, changes it, and takes it out', async () => {
    const id = await publish('就労の相談')
    await until(() => kept().includes('就労の相談'))
    await change(id, { title: '働くことの相談', _status: 'published' })
    await until(() => kept().includes('働くことの相談'))
    expect(kept()).not.toContain('就労の相談')
    await change(id, { _status: 'draft' })
    await until(() => !kept().includes('働くことの相談'))
    await change(id, { title: 'また働く', _status: 'published' })
    await until(() => kept().includes('また働く'))
    await portal.payload.delete({ collection: 'topics', id })
    await until(() => !kept().includes('また働く'))
    await settled()
    expect(await differences()).toEqual([])
  })

  it('knows nothing of drafts, also beside what is published', async () => {
    const id = await publish('公開のテーマ')
    await until(() => kept().includes('公開のテーマ'))
    await portal.payload.update({
      collection: 'topics',
      id,
      data: { title: '秘密の下書き' },
      draft: true,
    })
    await portal.payload.create({
      collection: 'topics',
      data: { title: '秘密の新規', slug: 'secret' },
      draft: true,
    })
    await publish('最後のテーマ')
    await until(() => kept().includes('最後のテーマ'))
    await settled()
    expect(JSON.stringify(fake.asked)).not.toContain('秘密')
    expect(JSON.stringify(await rows('select payload from outbox_jobs'))).not.toContain('秘密')
  })

  it('tells the site once the server knows', async () => {
    await rows('delete from outbox_jobs')
    await publish('サイトへ知らせる')
    await settled()
    const jobs = await rows(`select kind, payload from outbox_jobs order by created_at`)
    expect(jobs.map(({ kind }) => kind as string)).toEqual(['search', 'revalidate', 'revalidate'])
    expect(jobs[2]?.payload).toEqual({ tags: ['topics'] })
  })

  it.each([
    ['is away', async () => fake.stop(), async () => fake.start()],
    ['says 429', async () => badly({ kind: 'status', status: 429 }), well],
    ['says 500', async () => badly({ kind: 'status', status: 500 }), well],
    ['breaks off', async () => badly({ kind: 'cut' }), well],
  ])('loses nothing while the server %s, and catches up', async (_name, begin, end) => {
    const gone = await publish('消えるテーマ')
    await until(() => kept().includes('消えるテーマ'))
    await begin()
    const titles = ['その一', 'その二', 'その三'].map((title) => `${title} ${_name}`)
    for (const title of titles) await publish(title)
    await portal.payload.delete({ collection: 'topics', id: gone })
    await until(async () =>
      (
        await rows(`select last_error from outbox_jobs where kind = 'search' and state <> 'done'`)
      ).every(({ last_error: error }) => error !== null),
    )
    expect(await waiting()).toBe(4)
    await end()
    await hurry()
    await settled()
    expect(kept()).toEqual(expect.arrayContaining(titles))
    expect(kept()).not.toContain('消えるテーマ')
    expect(await differences()).toEqual([])
  })

  it('takes a document that the server refuses for undone, and says why', async () => {
    const [name = ''] = fake.cluster.aliases.get('tokyo-cancer-portal') ?? []
    const index = fake.cluster.indexes.get(name)
    const field = index?.fields.get('words')
    index?.fields.delete('words')
    await publish('断られる ABC')
    await until(async () => {
      const [job] = await rows(
        `select last_error from outbox_jobs where kind = 'search' and state <> 'done'`,
      )
      return String(job?.last_error).includes('strict_dynamic_mapping_exception')
    })
    expect(kept()).not.toContain('断られる ABC')
    if (field) index?.fields.set('words', field)
    await hurry()
    await until(() => kept().includes('断られる ABC'))
    await settled()
  })

  it('never lets what was read earlier replace what is newer, in whatever order it arrives', async () => {
    const { nextVersion } = await import('./nextVersion')
    const { readRows } = await import('./readRows')
    const { sendDocuments } = await import('./sendDocuments')
    const { configuredOpenSearch } = await import('./configuredOpenSearch')
    const client = configuredOpenSearch()?.client
    const [index = ''] = fake.cluster.aliases.get('tokyo-cancer-portal') ?? []
    if (!client) throw new Error('no server')
    const id = await publish('古い題')
    await settled()
    // Somebody has read it and is held up.
    const version = await nextVersion(portal.payload)
    const old = await readRows(portal.payload, 'topics', [id])
    await change(id, { title: '新しい題', _status: 'published' })
    await settled()
    await sendDocuments(client, { index, rows: old, version, isRefreshed: true })
    expect(kept()).toContain('新しい題')
    expect(kept()).not.toContain('古い題')
    await portal.payload.delete({ collection: 'topics', id })
    await settled()
    await sendDocuments(client, { index, rows: old, version, isRefreshed: true })
    expect(kept()).not.toContain('古い題')
  })

  it('with two workers and many changes ends with what is published', async () => {
    const { startOutbox } = await import('../../outbox/runner')
    const second = startOutbox(portal.payload)
    const ids = await Promise.all([1, 2, 3, 4].map((one) => publish(`競う ${one}`)))
    let turn = 0
    fake.fault = (_method, path) => {
      turn += 1
      if (!path.includes('_bulk')) return undefined
      return turn % 5 === 0
        ? { kind: 'status', status: 503 }
        : turn % 3 === 0
          ? { kind: 'slow', ms: 150 }
          : turn % 7 === 0
            ? { kind: 'cut' }
            : undefined
    }
    for (let round = 0; round < 8; round += 1) {
      for (const [at, id] of ids.entries()) {
        const isOut = (round + at) % 3 === 0
        await change(id, { title: `競う ${at} ${round}`, _status: isOut ? 'draft' : 'published' })
      }
    }
    fake.fault = () => undefined
    await until(async () => {
      await hurry()
      return (await waiting()) === 0
    })
    await second()
    expect(await differences()).toEqual([])
  })
})

it('an index that is removed while something is sent to it is not made anew by that', async () => {
  const { nextVersion } = await import('./nextVersion')
  const { sendDocuments } = await import('./sendDocuments')
  const { configuredOpenSearch } = await import('./configuredOpenSearch')
  const client = configuredOpenSearch()?.client
  if (!client) throw new Error('no server')
  const before = [...fake.cluster.indexes.keys()]
  const version = await nextVersion(portal.payload)
  const gone = [{ collection: 'topics', id: '00000000-0000-4000-8000-000000000000' }]
  const sending = { index: 'removed', rows: [], gone, version, isRefreshed: true }
  await expect(sendDocuments(client, sending)).rejects.toThrow('index_not_found')
  expect([...fake.cluster.indexes.keys()]).toEqual(before)
})

describe('an index that', () => {
  it('is right is left alone', async () => {
    await settled()
    expect(await prepare()).toEqual([])
  })

  it('missed changes learns of them at the start', async () => {
    const id = await publish('知らされない')
    await settled()
    await rows(`update search_documents set changed_in = pg_current_xact_id()
      where document_id = '${id}'`)
    await rows(`delete from search_documents where id = (select min(id) from search_documents)`)
    expect(await differences()).toHaveLength(2)
    expect(await prepare()).toEqual([expect.stringContaining('2件を直しました')])
    expect(await differences()).toEqual([])
    expect(await prepare()).toEqual([])
  })

  it('was lost is made again', async () => {
    fake.cluster.indexes.clear()
    fake.cluster.aliases.clear()
    expect(await differences()).toBeNull()
    expect(await prepare()).toEqual([expect.stringContaining('作りました')])
    expect(await differences()).toEqual([])
  })

  it('is of a later state than the database is made again', async () => {
    const [name = ''] = fake.cluster.aliases.get('tokyo-cancer-portal') ?? []
    const index = fake.cluster.indexes.get(name)
    const [newest] = [...(index?.documents.values() ?? [])]
    if (!index || !newest?.source) throw new Error('nothing there')
    const version = newest.version + 1_000_000
    index.write({ ...newest, version, source: { ...newest.source, version } })
    index.refresh()
    expect(await prepare()).toEqual([expect.stringContaining('作りました')])
    expect([...(fake.cluster.aliases.get('tokyo-cancer-portal') ?? [])]).not.toEqual([name])
  })

  it('cannot be made does not keep the portal from starting', async () => {
    fake.fault = () => ({ kind: 'garbage' })
    expect(await prepare()).toEqual([])
  })
})

describe('a rebuild', () => {
  it('switches over while people publish, and leaves one index', async () => {
    const { rebuildOpenSearch } = await import('./rebuildOpenSearch')
    const { configuredOpenSearch } = await import('./configuredOpenSearch')
    const openSearch = configuredOpenSearch()
    if (!openSearch) throw new Error('no server')
    const before = [...(fake.cluster.aliases.get('tokyo-cancer-portal') ?? [])]
    // What a rebuild that was killed left behind, and what belongs to somebody else.
    const left = 'tokyo-cancer-portal-index-20260101000000-0123abcd'
    const foreign = 'tokyo-cancer-portal-index-of-others'
    for (const name of [left, foreign]) {
      fake.cluster.answer('PUT', `/${name}`, await definition())
    }
    const isServed = () => (fake.cluster.aliases.get('tokyo-cancer-portal')?.size ?? 0) === 1
    let gaps = 0
    fake.fault = (_method, path) => {
      if (!isServed()) gaps += 1
      return path.includes('_bulk') ? { kind: 'slow', ms: 100 } : undefined
    }
    const seen: number[] = []
    const rebuilding = rebuildOpenSearch(portal.payload, openSearch, {
      when: 'always',
      onProgress: ({ done, total }) => seen.push(done / total),
    })
    const titles: string[] = []
    for (let at = 0; at < 12; at += 1) {
      titles.push(`途中 ${at}`)
      const id = await publish(`途中 ${at}`)
      if (at % 3 === 0) {
        titles.pop()
        await portal.payload.delete({ collection: 'topics', id })
      }
    }
    await rebuilding
    await settled()
    expect(seen.at(-1)).toBe(1)
    expect(gaps).toBe(0)
    const after = [...(fake.cluster.aliases.get('tokyo-cancer-portal') ?? [])]
    expect(after).toHaveLength(1)
    expect(after).not.toEqual(before)
    expect([...fake.cluster.indexes.keys()].toSorted()).toEqual([...after, foreign].toSorted())
    expect(kept()).toEqual(expect.arrayContaining(titles))
    expect(await differences()).toEqual([])
  })

  it('that fails half way leaves the old index answering', async () => {
    const { rebuildOpenSearch } = await import('./rebuildOpenSearch')
    const { configuredOpenSearch } = await import('./configuredOpenSearch')
    const openSearch = configuredOpenSearch()
    if (!openSearch) throw new Error('no server')
    const before = [...(fake.cluster.aliases.get('tokyo-cancer-portal') ?? [])]
    fake.fault = (_method, path) =>
      path.includes('_bulk') ? { kind: 'status', status: 503 } : undefined
    await expect(rebuildOpenSearch(portal.payload, openSearch, { when: 'always' })).rejects.toThrow(
      '503',
    )
    expect([...(fake.cluster.aliases.get('tokyo-cancer-portal') ?? [])]).toEqual(before)
    fake.fault = () => undefined
    await publish('それでも反映')
    await until(() => kept().includes('それでも反映'))
    await rebuildOpenSearch(portal.payload, openSearch, { when: 'always' })
    expect(fake.cluster.aliases.get('tokyo-cancer-portal-feed')?.size).toBe(1)
    expect(await differences()).toEqual([])
  })
})

async function definition(): Promise<string> {
  const { INDEX_DEFINITION } = await import('../engine/opensearch/index/mapping')
  return JSON.stringify(INDEX_DEFINITION)
}

async function badly(fault: Fault): Promise<void> {
  fake.fault = () => fault
  return Promise.resolve()
}
async function well(): Promise<void> {
  fake.fault = () => undefined
  return Promise.resolve()
}

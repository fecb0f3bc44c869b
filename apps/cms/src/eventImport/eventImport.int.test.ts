import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal, type RestAnswer } from '../../test/openPortal'
import { createPeople, type Hospitals, type People } from '../../test/people'
import type { ImportedEvent, ImportPreview } from './EventImport'
import { makeXlsx, textRows } from './testing/makeXlsx'

let portal: Portal
let people: People
let hospitals: Hospitals

beforeAll(async () => {
  portal = await openPortal()
  ;({ people, hospitals } = await createPeople(portal))
}, 120_000)
afterAll(() => portal.close())

const HEAD =
  'NO,名称,種類,開催日,開始時刻,終了時刻,開催形式,会場の名前,住所,対象となる方,内容,問い合わせ先'
const line = (number: string, { title = `患者サロン${number}`, date = '令和19年1月21日' } = {}) =>
  `${number},${title},患者サロン,${date},14:00,15時半,会場,講堂,東京都新宿区西新宿2-8-1,患者さん、ご家族,"一行目\n二行目",相談支援センター`
const csv = (...lines: string[]) => [HEAD, ...lines].join('\r\n')

type Sent = { cookie?: string | undefined; organizer?: unknown; name?: string }
function send(path: string, content: string | Uint8Array, options: Sent = {}): Promise<RestAnswer> {
  const { cookie = people.hospitalA, organizer, name = 'events.csv' } = options
  const body = new FormData()
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  body.set('file', new File([new Uint8Array(bytes)], name))
  if (organizer !== undefined) body.set('_payload', JSON.stringify({ organizer }))
  return portal.rest('POST', `/events/${path}`, { ...(cookie && { cookie }), body })
}
const preview = (content: string | Uint8Array, options?: Sent) =>
  send('import-preview', content, options)
const run = (content: string | Uint8Array, options?: Sent) => send('import', content, options)
const previewed = ({ json }: RestAnswer) => json as unknown as ImportPreview
const imported = ({ json }: RestAnswer) => json.rows as ImportedEvent[]
const message = ({ json }: RestAnswer) => (json.errors as { message: string }[])[0]?.message
const countEvents = async () => (await portal.payload.count({ collection: 'events' })).totalDocs
const saved = async (id: unknown, cookie = people.hospitalA) =>
  (await portal.rest('GET', `/events/${String(id)}?draft=true&depth=0`, { cookie })).json
async function one(number: string, options?: Parameters<typeof line>[1]): Promise<string> {
  const [made] = imported(await run(csv(line(number, options))))
  if (!made?.made) throw new Error(JSON.stringify(made))
  return made.id
}

const withoutId = ({ id: _id, ...rest }: Record<string, unknown>) => rest
const DIFFERING = new Set(['id', 'slug', 'beginning', 'baseVersion', 'createdAt', 'updatedAt'])
/** A document without what differs between any two. */
const comparable = (event: Record<string, unknown>) => ({
  ...Object.fromEntries(Object.entries(event).filter(([name]) => !DIFFERING.has(name))),
  occurrences: (event.occurrences as Record<string, unknown>[]).map(withoutId),
})
/** What stands in the tables of versions, by the database itself. */
async function rowsOf(id: unknown) {
  const { rows } = await portal.payload.db.pool.query<{ row: Record<string, unknown> }>(
    'select to_jsonb(_events_v) as row from _events_v where parent_id = $1',
    [id],
  )
  return rows.map(({ row }) => {
    const differing = /^(?:id|parent_id|version_slug|version_beginning|.*(?:created|updated)_at)$/
    return Object.fromEntries(Object.entries(row).filter(([name]) => !differing.test(name)))
  })
}

describe('the preview', () => {
  it('says of every row what it would become, and stores nothing', async () => {
    const before = await countEvents()
    const answer = await preview(csv(line('p1'), line('p2', { date: '2037/1/21（月）' })))
    expect(answer.status).toBe(200)
    const { organizer, rows } = previewed(answer)
    expect(organizer).toEqual({ id: hospitals.a, name: '病院hospital-a' })
    expect(rows).toEqual([
      {
        line: 2,
        title: '患者サロンp1',
        dates: '2037年（令和19年）1月21日（水）14:00〜15:30',
        messages: [],
        state: 'new',
      },
      expect.objectContaining({
        line: 3,
        state: 'wrong',
        messages: [
          { column: '開催日', isProblem: true, message: expect.stringContaining('水曜日') },
        ],
      }),
    ])
    expect(await countEvents()).toBe(before)
  })
})

describe('importing', () => {
  it('makes drafts of the own organization, as if somebody had filled in the form', async () => {
    const id = await one('i1')
    expect(await saved(id)).toMatchObject({
      title: '患者サロンi1',
      organizer: hospitals.a,
      kind: 'salon',
      format: 'venue',
      audiences: ['patient', 'family'],
      venue: { name: '講堂', municipality: '131041' },
      occurrences: [
        {
          date: '2037-01-21',
          startTime: '14:00',
          endTime: '15:30',
          status: 'scheduled',
          startsAt: '2037-01-21T05:00:00.000Z',
        },
      ],
      startsAt: '2037-01-21T05:00:00.000Z',
      status: 'scheduled',
      _status: 'draft',
      workflowState: 'draft',
      slug: expect.stringMatching(/^20370121-/),
    })
    expect(JSON.stringify((await saved(id)).body)).toContain('"二行目"')
    const versions = await portal.payload.findVersions({
      collection: 'events',
      where: { parent: { equals: id } },
      depth: 0,
    })
    expect(versions.docs).toEqual([
      expect.objectContaining({
        latest: true,
        version: expect.objectContaining({
          title: '患者サロンi1',
          audiences: ['patient', 'family'],
          occurrences: [expect.objectContaining({ date: '2037-01-21', endTime: '15:30' })],
        }),
      }),
    ])
  })

  it('leaves exactly what the form leaves', async () => {
    const file = await saved(await one('i0'))
    const typed = await portal.rest('POST', '/events?draft=true&depth=0', {
      cookie: people.hospitalA,
      body: comparable(file),
    })
    expect(typed.status).toBe(201)
    const form = await saved((typed.json.doc as { id: string }).id)
    expect(comparable(file)).toEqual(comparable(form))
    expect(await rowsOf(file.id)).toEqual(await rowsOf(form.id))
  })

  it('is written down, and whoever did it is responsible', async () => {
    const id = await one('i2')
    const entries = await portal.payload.find({
      collection: 'audit-entries',
      where: { documentId: { equals: id } },
    })
    expect(entries.docs).toEqual([
      expect.objectContaining({
        action: 'create',
        documentTitle: '患者サロンi2',
        actorName: 'a@portal.example',
      }),
    ])
    const assigned = await portal.payload.db.find({
      collection: 'assignments',
      where: { documentId: { equals: id } },
    })
    expect(assigned.docs).toHaveLength(1)
  })

  it('leaves drafts that can be worked on and published like any other', async () => {
    const id = await one('i3')
    const patched = await portal.rest('PATCH', `/events/${id}`, {
      cookie: people.publisherA,
      body: { capacity: 12, _status: 'published' },
    })
    expect([patched.status, (patched.json.doc as { capacity?: number })?.capacity]).toEqual([
      200, 12,
    ])
    expect(await saved(id)).toMatchObject({ _status: 'published', title: '患者サロンi3' })
  })

  it('makes the good rows, and says of the others why not', async () => {
    const wrong = line('i5', { title: '=HYPERLINK("https://evil.example")' }).replaceAll('"', '')
    const rows = imported(await run(csv(line('i4'), wrong, line('i6', { title: '' }))))
    expect(rows).toEqual([
      { line: 2, title: '患者サロンi4', made: true, id: expect.any(String) },
      {
        line: 3,
        title: '',
        made: false,
        reasons: [expect.stringContaining('名称：「=」で始まる')],
      },
      { line: 4, title: '', made: false, reasons: ['名称：空欄です。必ず入力してください。'] },
    ])
  })

  it('knows the row of a CSV in an Excel file', async () => {
    const id = await one('same', { title: '同じサロン' })
    const cells = [HEAD.split(','), ['same', '同じサロン', '', '2037/1/21']]
    const excel = imported(await run(makeXlsx({ rows: textRows(cells) }), { name: 'a.xlsx' }))
    expect(excel).toEqual([{ line: 2, title: '同じサロン', made: false, reasons: [], id }])
  })
})

describe('the same file again', () => {
  const file = csv(
    line('s1'),
    line('s2'),
    ...Array.from({ length: 45 }, (_, at) => line(`s-${at}`)),
  )

  it('changes nothing, also where it is sent twice at once', async () => {
    const before = await countEvents()
    const answers = await Promise.all([run(file), run(file), run(file)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    const made = answers.flatMap((answer) => imported(answer).filter((row) => row.made))
    expect(made).toHaveLength(47)
    expect(await countEvents()).toBe(before + 47)
    const again = imported(await run(file))
    expect(again.every(({ made: isNew, id }) => !isNew && id !== undefined)).toBe(true)
    expect(await countEvents()).toBe(before + 47)
  })

  it('is known by its content where rows have no numbers', async () => {
    const without = csv(line('', { title: '番号のないサロン' }))
    const [first] = imported(await run(without))
    expect(first?.made).toBe(true)
    expect(imported(await run(without))).toEqual([
      { line: 2, title: '番号のないサロン', made: false, reasons: [], id: first?.id },
    ])
  })

  it('never overwrites what somebody has changed, and shows where the row differs', async () => {
    const id = await one('d1')
    const { status } = await portal.rest('PATCH', `/events/${id}?draft=true`, {
      cookie: people.hospitalA,
      body: { title: '人が直した名前', venue: { name: '講堂' } },
    })
    expect(status).toBe(200)
    const changed = csv(line('d1', { date: '2037/2/18' }))
    expect(previewed(await preview(changed)).rows).toEqual([
      expect.objectContaining({
        state: 'known',
        id,
        differences: [
          { label: '名称', inTable: '患者サロンd1', inEvent: '人が直した名前' },
          {
            label: '開催日時',
            inTable: expect.stringContaining('2月18日'),
            inEvent: expect.stringContaining('1月21日'),
          },
        ],
      }),
    ])
    await run(changed)
    expect(await saved(id)).toMatchObject({
      title: '人が直した名前',
      occurrences: [expect.objectContaining({ date: '2037-01-21' })],
    })
  })

  it('finds no difference in what was imported and left as it was', async () => {
    await one('d2')
    const [row] = previewed(await preview(csv(line('d2')))).rows
    expect(row).toMatchObject({ state: 'known', differences: [] })
  })

  it('is another hospital’s own where another sends it', async () => {
    const id = await one('o1')
    const [other] = imported(await run(csv(line('o1')), { cookie: people.hospitalB }))
    expect(other?.made).toBe(true)
    expect(other?.id).not.toBe(id)
    expect(
      (await portal.rest('GET', `/events/${id}?draft=true`, { cookie: people.hospitalB })).status,
    ).toBe(404)
  })

  it('is made again after its draft was thrown away', async () => {
    const id = await one('t1')
    await portal.payload.update({
      collection: 'events',
      id,
      data: { deletedAt: new Date().toISOString() },
    })
    expect(await one('t1')).not.toBe(id)
  })
})

describe('who may', () => {
  const file = csv(line('w1'))

  it.each<[string, keyof People | null, number]>([
    ['a visitor', null, 401],
    ['a reviewer', 'reviewer', 403],
    ['a closed account', 'disabled', 401],
    ['a hospital', 'hospitalB', 200],
  ])('%s', async (_who, person, status) => {
    const cookie = person === null ? '' : people[person]
    const before = await countEvents()
    expect((await preview(file, { cookie })).status).toBe(status)
    expect((await run(file, { cookie })).status).toBe(status)
    const template = await portal.rest('GET', '/events/import-template.csv', { cookie })
    expect(template.status).toBe(status)
    expect((await countEvents()) - before).toBe(status === 200 ? 1 : 0)
  })

  it('nobody makes events of another organization', async () => {
    const before = await countEvents()
    const answer = await run(csv(line('w2')), { organizer: hospitals.b })
    expect([answer.status, await countEvents()]).toEqual([403, before])
  })

  it('staff choose an organization that is published', async () => {
    const cookie = people.metroEditor
    const without = await run(csv(line('w3')), { cookie })
    expect([without.status, message(without)]).toEqual([400, '主催の施設を選んでください。'])
    for (const organizer of ['x', '00000000-0000-4000-8000-000000000000', "' or 1=1", 7]) {
      expect((await run(csv(line('w3')), { cookie, organizer })).status).toBe(400)
    }
    const [made] = imported(await run(csv(line('w3')), { cookie, organizer: hospitals.b }))
    expect(await saved(made?.id, people.hospitalB)).toMatchObject({ organizer: hospitals.b })
  })
})

describe('a file that is not taken', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['is empty', '', 'ファイルが空です'],
    ['has no headings', 'a,b\n1,2', '見出しの行が見つかりません'],
    ['is a PDF with another name', '%PDF-1.7\u0000\u0001', '表として読み取れませんでした'],
    [
      'has 2,001 rows',
      csv(...Array.from({ length: 2001 }, (_, at) => `m${at},サロン${at},,2037/1/21`)),
      '2000行まで',
    ],
    ['is too large', new Uint8Array(6 * 1024 * 1024), '大きすぎる'],
  ])('because it %s, is said to be so, and nothing is stored', async (_what, file, words) => {
    const before = await countEvents()
    for (const path of ['import-preview', 'import']) {
      const answer = await send(path, file)
      expect([answer.status, message(answer)]).toEqual([400, expect.stringContaining(words)])
    }
    expect(await countEvents()).toBe(before)
  })

  it('because there is none, is asked for', async () => {
    const cookie = people.hospitalA
    for (const body of [{}, new FormData()]) {
      const answer = await portal.rest('POST', '/events/import', { cookie, body })
      expect([answer.status, message(answer)]).toEqual([
        400,
        'ExcelかCSVのファイルを選んでください。',
      ])
    }
  })
})

describe('the template', () => {
  it.each(['xlsx', 'csv'])('is sent as .%s', async (ending) => {
    const { status, headers } = await portal.rest('GET', `/events/import-template.${ending}`, {
      cookie: people.hospitalA,
    })
    expect(status).toBe(200)
    expect(headers.get('content-disposition')).toContain(`.${ending}`)
  })
})

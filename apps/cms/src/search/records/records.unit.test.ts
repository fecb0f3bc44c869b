import { describe, expect, it } from '@jest/globals'
import type { KnownFiles } from './KnownFiles'
import type { KnownOrganizations } from './OrganizationNames'
import { recordOf } from './recordOf'
import { SEARCHED_COLLECTIONS, type SearchedSlug } from '@tokyo-cancer-portal/domain'

const TODAY = '2026-11-26'
const organizations: KnownOrganizations = new Map([
  ['org-1', { name: '港病院', others: ['みなとびょういん', '旧港病院'] }],
  ['org-2', { name: '患者会', others: [] }],
])
const of = (slug: SearchedSlug, row: object, today = TODAY, files: KnownFiles = new Map()) =>
  recordOf(
    slug,
    { id: 'id-1', slug: 'a-slug', ...row },
    { today, organizations, files, register: null },
  )

const paragraph = (words: string) => ({
  root: {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }],
  },
})

describe('a page', () => {
  const row = {
    kind: 'page',
    title: { ja: ' 仕事と治療 ', en: 'Work', easy: '' },
    summary: { ja: '要約', easy: 'かんたん' },
    body: { ja: paragraph('本文'), en: paragraph('Text') },
    ended: false,
    endedNote: { ja: '終わりました' },
    topics: ['topic-1'],
    audiences: ['patient', 'family'],
    publishedOn: '2026-01-01',
    lastConfirmedOn: '2026-10-01',
  }

  it('is found by its texts in all languages', () => {
    expect(of('content-items', row)).toMatchObject({
      type: 'page',
      url: '/contents/a-slug',
      title: { ja: '仕事と治療', en: 'Work' },
      body: ['要約', '本文'],
      hidden: ['かんたん', 'Text'],
      date: '2026-10-01',
      facets: { topic: ['topic-1'], audience: ['patient', 'family'] },
      facts: { publishedOn: null, lastConfirmedOn: '2026-10-01' },
    })
  })

  it.each<[string, object, object]>([
    ['news has its date', { kind: 'news' }, { type: 'news', date: '2026-01-01' }],
    ['an address of its own', { slug: 'privacy' }, { url: '/privacy' }],
    ['why it ended, once it did', { ended: true }, { body: ['要約', '終わりました', '本文'] }],
    ['no date that is not known', { lastConfirmedOn: null }, { date: null }],
    ['no text at all', { summary: null, body: null, title: null }, { title: { ja: '' }, body: [] }],
  ])('%s', (_name, changes, expected) => {
    expect(of('content-items', { ...row, ...changes })).toMatchObject(expected)
  })
})

describe('a topic', () => {
  it('says what its page says itself, blocks and cards too', () => {
    const layout = [
      { blockType: 'hero', lead: { ja: '導入', en: 'Lead' } },
      { blockType: 'richText', heading: { ja: '見出し' }, body: { ja: paragraph('本文') } },
      { blockType: 'linkCards', cards: [{ title: { ja: '札' }, description: '説明' }] },
    ]
    expect(
      of('topics', { title: { ja: '仕事' }, summary: '要約', layout, audience: 'patient' }),
    ).toMatchObject({
      type: 'topic',
      url: '/topics/a-slug',
      headings: ['見出し'],
      body: ['要約', '導入', '札', '説明', '本文'],
      hidden: ['Lead'],
      facets: { topic: ['id-1'], audience: ['patient'] },
      facts: {},
    })
  })
})

describe('a resource', () => {
  const row = {
    title: 'ハンドブック',
    type: 'handbook',
    aliases: [{ name: '両立の手引き' }, { name: '' }],
    editionDate: '2022-11',
    publisher: 'org-1',
    municipality: '131016',
  }

  it('is found by its aliases and its publisher, now and formerly', () => {
    expect(of('resources', row)).toMatchObject({
      type: 'resource',
      url: '/resources/a-slug',
      names: ['両立の手引き'],
      body: ['港病院', 'ハンドブック・冊子', '千代田区'],
      hidden: ['みなとびょういん', '旧港病院'],
      date: '2022-11',
      facets: { municipality: ['131016'], area: [expect.any(String)] },
      facts: { kind: 'handbook', editionDate: '2022-11', publisher: '港病院' },
      dependsOn: ['org-1'],
    })
  })

  it('does not name a publisher that is not public, and still follows it', () => {
    expect(of('resources', { ...row, publisher: 'org-9' })).toMatchObject({
      hidden: [],
      facts: { publisher: null },
      dependsOn: ['org-9'],
    })
  })
})

describe('an event', () => {
  const date = (day: string, more: object = {}) => ({
    id: `row-${day}`,
    date: day,
    startTime: '14:00',
    endTime: null,
    status: 'scheduled',
    ...more,
  })
  const row = {
    title: '患者サロン',
    titleKana: 'かんじゃさろん',
    organizer: 'org-1',
    coOrganizers: ['org-2', 'org-9'],
    kind: 'salon',
    format: 'venue',
    status: 'scheduled',
    statusNote: '前の説明',
    summary: '話し合う会です。',
    venue: {
      name: '講堂',
      address: '東京都千代田区1-1',
      municipality: '131016',
      access: '駅から5分',
    },
    occurrences: [
      date('2026-12-16', { note: 'お金の話', statusNote: '前の回の説明' }),
      date('2026-11-18'),
      date('2027-01-20', { status: 'cancelled', statusNote: '台風のため', full: true }),
    ],
    cancerTypes: ['breast'],
    topics: ['topic-1'],
    audiences: ['patient'],
  }

  it('is found by where it is, who holds it and what it is about', () => {
    const record = of('events', row)
    expect(record).toMatchObject({
      type: 'event',
      url: '/events/a-slug',
      names: ['かんじゃさろん'],
      hidden: [
        '患者サロン・交流会',
        '会場',
        '港病院',
        'みなとびょういん',
        '旧港病院',
        '患者会',
        '講堂',
        '東京都千代田区1-1',
        '千代田区',
        '区中央部',
      ],
      date: '2027-01-20',
      heldUntil: '2026-12-16',
      facets: {
        topic: ['topic-1'],
        audience: ['patient'],
        municipality: ['131016'],
        area: [expect.any(String)],
        cancer: ['breast'],
        format: ['venue'],
        organizer: ['org-1', 'org-2'],
      },
      dependsOn: ['org-1', 'org-2', 'org-9'],
    })
    expect(record?.body).toEqual(expect.arrayContaining(['乳がん', 'お金の話', '台風のため']))
    expect(record?.body).not.toContain('前の説明')
    expect(record?.body).not.toContain('前の回の説明')
  })

  it('shows its dates, earliest first', () => {
    expect(of('events', row)?.facts).toEqual({
      kind: 'salon',
      format: 'venue',
      status: 'scheduled',
      fee: null,
      application: {
        required: null,
        opensOn: null,
        deadlineAt: null,
        deadlineDaysBefore: null,
        deadlineTime: null,
        full: false,
      },
      accessibility: [],
      hasRecording: false,
      occurrences: [
        {
          id: 'row-2026-11-18',
          date: '2026-11-18',
          startTime: '14:00',
          endTime: null,
          status: 'scheduled',
          full: false,
        },
        {
          id: 'row-2026-12-16',
          date: '2026-12-16',
          startTime: '14:00',
          endTime: null,
          status: 'scheduled',
          full: false,
        },
        {
          id: 'row-2027-01-20',
          date: '2027-01-20',
          startTime: '14:00',
          endTime: null,
          status: 'cancelled',
          full: true,
        },
      ],
      organizer: '港病院',
      venue: '講堂',
      municipality: '131016',
    })
  })

  it.each<[string, object, object]>([
    [
      'online: a venue that was typed before is none',
      { format: 'online' },
      { facets: { municipality: [], area: [] }, facts: { venue: null } },
    ],
    [
      'called off: why, and that it is not held any more',
      { status: 'cancelled' },
      { body: expect.arrayContaining(['前の説明']), date: '2027-01-20', heldUntil: null },
    ],
    ['put off', { status: 'postponed' }, { heldUntil: null }],
    [
      'all dates called off one by one',
      { occurrences: [date('2026-12-16', { status: 'cancelled' })] },
      { date: '2026-12-16', heldUntil: null },
    ],
    ['moved', { status: 'changed' }, { heldUntil: '2026-12-16' }],
    [
      'put off after the last meeting: found until that day',
      { occurrences: [date('2026-11-18'), date('2026-12-16', { status: 'postponed' })] },
      { date: '2026-12-16', heldUntil: '2026-11-18' },
    ],
    [
      'no dates',
      { occurrences: null },
      { date: null, heldUntil: null, facts: { occurrences: [] } },
    ],
    ['a date that is none', { occurrences: [date('soon')] }, { date: null }],
    [
      'what taking part costs and needs, as far as it is known, for the finder to judge by the clock',
      {
        fee: { kind: 'free', note: '飲み物は各自で' },
        application: {
          required: 'required',
          phone: '03-0000-0000',
          opensOn: '2026-11-01',
          deadlineDate: '2026-12-10',
          deadlineTime: '17:00',
          deadlineDaysBefore: 0,
          full: true,
        },
        accessibility: ['captioning'],
        archiveVideo: { url: 'https://video.example.jp/1' },
      },
      {
        facts: {
          fee: 'free',
          application: {
            required: 'required',
            opensOn: '2026-11-01',
            deadlineAt: '2026-12-10T08:00:00.000Z',
            deadlineDaysBefore: 0,
            deadlineTime: '17:00',
            full: true,
          },
          accessibility: ['captioning'],
          hasRecording: true,
        },
      },
    ],
    ['an organizer that is not public', { organizer: 'org-9' }, { facts: { organizer: null } }],
  ])('%s', (_name, changes, expected) => {
    expect(of('events', { ...row, ...changes })).toMatchObject(expected)
  })
})

describe('a hospital', () => {
  const row = {
    kind: 'hospital',
    name: '東京科学大学病院',
    nameKana: 'とうきょうかがくだいがくびょういん',
    registeredName: '国立大学法人東京科学大学病院',
    formerNames: [
      { name: '東京医科歯科大学病院', nameKana: 'とうきょういかしかだいがくびょういん' },
    ],
    municipality: '131059',
    area: 'ku-chuo',
    address: '東京都文京区湯島1-5-45',
    building: 'A棟',
    designations: [
      { type: 'regional-core', validFrom: '2023-04', validTo: '2027-03-31', cancers: ['breast'] },
      { type: 'prefectural-core', validFrom: '2027-04-01', cancers: ['lung'] },
      { type: 'regional-care', validTo: '2020' },
    ],
    services: [
      { service: 'palliative-team', availability: 'yes' },
      { service: 'palliative-outpatient', availability: 'no' },
    ],
    consultationCenter: {
      availability: 'yes',
      name: 'がん相談室',
      location: '1階',
      phone: '03-0000-0001',
      openingHours: {
        spans: [{ id: 'row-1', weekdays: ['mon', 'fri'], opens: '09:00', closes: '17:00' }],
        closedOnHolidays: null,
        closedAtNewYear: false,
        closedPeriods: [{ id: 'row-2', from: '2026-12-28', to: null, note: '' }],
      },
      hours: '昼休みあり',
    },
    lastConfirmedOn: '2026-11-01',
  }

  it('is found by every name it had', () => {
    expect(of('organizations', row)).toMatchObject({
      type: 'hospital',
      url: '/hospitals/a-slug',
      title: { ja: '東京科学大学病院' },
      names: [
        'とうきょうかがくだいがくびょういん',
        '国立大学法人東京科学大学病院',
        '東京医科歯科大学病院',
        'とうきょういかしかだいがくびょういん',
      ],
      headings: ['がん相談室'],
      body: expect.arrayContaining(['がん相談支援センター', '1階']),
      hidden: expect.arrayContaining(['東京都文京区湯島1-5-45 A棟', '文京区']),
      facts: {
        area: 'ku-chuo',
        municipality: '131059',
        address: '東京都文京区湯島1-5-45 A棟',
        nameKana: 'とうきょうかがくだいがくびょういん',
        formerNames: ['東京医科歯科大学病院', 'とうきょういかしかだいがくびょういん'],
        notOffered: ['palliative-outpatient'],
        consultation: 'yes',
        location: null,
      },
    })
  })

  it('is found by its desk too, which a result shows and leads to', () => {
    const record = of('organizations', row)
    expect(record?.hidden).toEqual(
      expect.arrayContaining(['相談窓口', '電話 TEL 03-0000-0001', '03.0000.0001']),
    )
    expect(record?.facts.desk).toEqual({
      name: 'がん相談室',
      phone: '03-0000-0001',
      openingHours: {
        spans: [{ weekdays: ['mon', 'fri'], opens: '09:00', closes: '17:00' }],
        closedOnHolidays: true,
        closedAtNewYear: false,
        closedPeriods: [{ from: '2026-12-28', to: null, note: null }],
        validFrom: null,
      },
      hours: '昼休みあり',
      url: '/hospitals/a-slug#consultation-center',
    })
  })

  it('is quoted with its own number and when that is answered, and found by it', () => {
    const record = of('organizations', {
      ...row,
      phone: '03-0000-0009',
      phoneHours: { spans: [{ weekdays: ['mon'], opens: '08:30', closes: '17:00' }] },
    })
    const [lines] = record?.sections.map(({ paragraphs }) => paragraphs) ?? []
    expect(lines?.slice(0, 4)).toEqual([
      '住所：東京都文京区湯島1-5-45 A棟',
      '電話：03-0000-0009',
      expect.stringMatching(/^電話の受付時間：.*8:30〜17:00/u),
      expect.stringMatching(/^指定：/u),
    ])
    expect(record?.hidden).toContain('03.0000.0009')
    expect(of('organizations', row)?.sections[0]?.paragraphs.join()).not.toContain('電話')
  })

  it.each([
    [{ latitude: 35.7, longitude: 139.76, coordinatePrecision: 'town' }, 'town'],
    [{ latitude: 35.7, longitude: 139.76 }, null],
  ])('says where it is as precisely as it is known: %j', (place, precision) => {
    expect(of('organizations', { ...row, ...place })?.facts.location).toEqual({
      latitude: 35.7,
      longitude: 139.76,
      precision,
    })
    expect(of('organizations', { ...row, ...place, longitude: null })?.facts.location).toBeNull()
  })

  it.each([
    ['2026-11-26', ['regional-core'], ['breast'], '2027-04-01'],
    ['2027-03-31', ['regional-core'], ['breast'], '2027-04-01'],
    ['2027-04-01', ['prefectural-core'], ['lung'], null],
    ['2023-03-31', [], [], '2023-04-01'],
  ])('on %s has the designations of that day', (today, designation, cancer, changesOn) => {
    expect(of('organizations', row, today)).toMatchObject({
      facets: { designation, cancer, service: ['palliative-team'] },
      changesOn,
    })
  })

  it('does not offer what it does not, or what nobody confirmed', () => {
    const record = of('organizations', {
      ...row,
      services: null,
      consultationCenter: { availability: 'no', name: '室', phone: '03-0000-0001' },
    })
    expect(record).toMatchObject({ headings: [], facets: { service: [] }, facts: { desk: null } })
    expect(record?.body).not.toContain('がん相談支援センター')
    expect(record?.hidden.join()).not.toMatch(/相談窓口|0000/)
  })
})

describe('a desk that is none of a hospital', () => {
  const row = {
    kind: 'support-center',
    name: '両立支援センター',
    nameKana: 'りょうりつしえんせんたー',
    formerNames: [{ name: '旧支援室' }],
    summary: '仕事の相談に応じます。',
    municipality: '132021',
    area: 'kitatama-seibu',
    address: '東京都立川市1-1',
    phone: '042-000-0001',
    phoneHours: { spans: [{ weekdays: ['tue'], opens: '10:00', closes: '16:00' }] },
  }

  it('is found where the list of desks shows it', () => {
    expect(of('organizations', row)).toMatchObject({
      type: 'desk',
      url: '/consultation#desk-a-slug',
      title: { ja: '両立支援センター' },
      names: ['りょうりつしえんせんたー', '旧支援室'],
      body: ['仕事の相談に応じます。'],
      hidden: expect.arrayContaining(['相談窓口', '立川市', '電話 TEL 042-000-0001']),
      facets: { area: ['kitatama-seibu'], municipality: ['132021'] },
      facts: {
        address: '東京都立川市1-1',
        desk: {
          name: null,
          phone: '042-000-0001',
          openingHours: { spans: [{ weekdays: ['tue'], opens: '10:00', closes: '16:00' }] },
          url: '/consultation#desk-a-slug',
        },
      },
    })
  })

  it('says nothing that nobody confirmed', () => {
    const unknown = { ...row, phone: null, phoneHours: { spans: [], closedOnHolidays: true } }
    expect(of('organizations', unknown)).toMatchObject({
      facts: { desk: { phone: null, openingHours: null } },
    })
  })

  it.each<[string, object]>([
    ['says nothing of what one can ask there', { summary: null }],
    ['says blanks', { summary: ' ' }],
    ['is a company', { kind: 'company' }],
    ['is of no kind', { kind: null }],
  ])('one that %s is shown nowhere, and not found', (_name, changes) => {
    expect(of('organizations', { ...row, ...changes })).toBeNull()
  })
})

describe('a term', () => {
  it('is found by its reading and its other wordings', () => {
    const otherWordings = [{ text: '組織診', reading: 'そしきしん' }, { text: '組織検査' }]
    expect(
      of('glossary-terms', {
        term: '生検',
        reading: 'せいけん',
        explanation: '調べる検査です。',
        otherWordings,
      }),
    ).toMatchObject({
      type: 'term',
      url: '/glossary/a-slug',
      names: ['せいけん', '組織診', 'そしきしん', '組織検査'],
      body: ['調べる検査です。'],
      facts: { summary: { ja: '調べる検査です。' } },
    })
  })
})

it.each(SEARCHED_COLLECTIONS)(
  '%s: a row with nothing in it makes a record and no error',
  (slug) => {
    expect(() => of(slug, { kind: 'hospital' })).not.toThrow()
  },
)

describe('files', () => {
  const id = (digit: number) => `01a20243-6a52-7779-8000-00000000000${digit}`
  const card = { type: 'block', fields: { blockType: 'fileCard', file: id(2) } }
  const row = { title: { ja: '冊子' }, body: { root: { children: [card] } }, file: id(1) }
  const file = (passages: string[] | null, changes = {}) => ({
    filename: `${passages?.[0] ?? 'unread'}.pdf`,
    isSearched: true,
    passages,
    ...changes,
  })

  it('should be searched, in the order of the page, wherever it refers to them', () => {
    const files = new Map([
      [id(1), file(['甲', '乙'])],
      [id(2), file(['丙'])],
      [id(3), file(['別のページのファイル'])],
    ])
    const record = of('resources', row, TODAY, files)
    expect(record).toMatchObject({ awaitsFiles: [], dependsOn: [id(2), id(1)] })
    expect(record?.files).toEqual(['丙', '甲', '乙'])
    expect(record?.body).not.toContain('甲')
  })

  it('should be waited for while nobody has read them', () => {
    const files = new Map([[id(1), file(null)]])
    const record = of('resources', row, TODAY, files)
    expect(record).toMatchObject({ files: [], awaitsFiles: ['unread.pdf'], dependsOn: [id(1)] })
  })

  it('should say nothing when they are thrown away or of another kind, and still be looked after', () => {
    const files = new Map([[id(1), file(['甲'], { isSearched: false })]])
    const record = of('resources', row, TODAY, files)
    expect(record).toMatchObject({ files: [], awaitsFiles: [], dependsOn: [id(1)] })
  })

  it('should be searched as far as there is room for a document', () => {
    const long = Array.from({ length: 40 }, (_, at) => String(at).padEnd(5000, '長'))
    const record = of('resources', row, TODAY, new Map([[id(1), file(long)]]))
    expect(record?.files.join('').length).toBe(160_000)
  })
})

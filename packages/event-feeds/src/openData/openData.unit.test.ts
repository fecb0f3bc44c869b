import { describe, expect, it } from '@jest/globals'

import { aFeedEvent, anOccurrence, aVenue, site } from '../testing/aFeedEvent'
import { aFeedHospital } from '../testing/aFeedHospital'
import { EVENT_COLUMNS, eventCsv } from './eventCsv'
import { EVENT_STANDARD_COLUMNS, eventStandardCsv } from './eventStandardCsv'
import { HOSPITAL_COLUMNS, hospitalCsv } from './hospitalCsv'
import { HOSPITAL_STANDARD_COLUMNS, hospitalStandardCsv } from './hospitalStandardCsv'

/** The header rows as the data sets name them, byte for byte. */
const HEADERS = {
  event:
    '都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,イベント名,イベント名_カナ,イベント名_英語,開始日,終了日,開始時間,終了時間,開始日時特記事項,説明,料金(基本),料金(詳細),連絡先名称,連絡先電話番号,連絡先内線番号,主催者,場所名称,住所,方書,緯度,経度,アクセス方法,駐車場情報,定員,参加申込終了日,参加申込終了時間,参加申込方法,URL,備考',
  eventStandard:
    '全国地方公共団体コード,法人番号,ID,地方公共団体名,イベント名,イベント名_カナ,イベント名_英語,イベント通称,サブタイトル,コンテンツURL,状態,キーワード,タグ,開催パターン,開始日,終了日,開始時間,終了時間,開始日時特記事項,概要,説明,イベント種類,料金(基本),料金(詳細),料金種別,主催者,共催団体,対象者,場所名称,所在地_連結表記,所在地_都道府県,所在地_市区町村,建物名等(方書),緯度,経度,アクセス方法,駐車場情報,定員,参加申込終了日,参加申込終了時間,参加申込方法,連絡先名称,連絡先電話番号,連絡先内線番号,画像,URL,備考',
  hospital:
    '都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,名称,名称_カナ,医療機関の種類,住所,方書,緯度,経度,電話番号,内線番号,FAX番号,法人番号,法人の名称,医療機関コード,診療曜日,診療開始時間,診療終了時間,診療日時特記事項,時間外における対応,診療科目,病床数,URL,備考',
  hospitalStandard:
    '全国地方公共団体コード,ID,名称,名称_カナ,医療機関の種類,所在地_連結表記,所在地_都道府県,所在地_市区町村,郵便番号,電話番号,緯度,経度,団体名,医療機関コード,利用可能曜日,開始時間,終了時間,利用可能日時特記事項,時間外における対応,診療科目,病床数,災害拠点分類,状況,URL,備考',
}

describe('the header row', () => {
  it.each([
    ['event', eventCsv(site, [])],
    ['eventStandard', eventStandardCsv(site, [])],
    ['hospital', hospitalCsv(site, [])],
    ['hospitalStandard', hospitalStandardCsv(site, [])],
  ] as const)('of %s is exact', (name, csv) => {
    expect(Buffer.from(csv)).toEqual(
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(`${HEADERS[name]}\r\n`)]),
    )
  })
})

/** One record without line breaks or quotes, by column. */
function only(csv: string, columns: readonly string[]): Record<string, string> {
  const [, row = ''] = csv.split('\r\n')
  const cells = row.split(',')
  expect(cells).toHaveLength(columns.length)
  return Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? '']))
}
const filled = (record: Record<string, string>) =>
  Object.fromEntries(Object.entries(record).filter(([, cell]) => cell !== ''))

const full = aFeedEvent({
  titleKana: 'かんじゃさろん ヴィオラ',
  summary: '話し合う会です。',
  kind: 'salon',
  format: 'venue',
  venue: aVenue({ latitude: 35.727752, longitude: 139.754442 }),
  audiences: ['patient', 'family'],
  audienceNote: '初めての方も',
  fee: { kind: 'free', amount: null, note: '茶菓は実費' },
  capacity: 20,
  application: {
    ...aFeedEvent().application,
    required: 'required',
    method: '電話で',
    phone: '03-0000-0000',
    deadlineDate: '2026-12-03',
    deadlineTime: '17:00',
  },
  contact: { name: '相談室', phone: '03-0000-0001', email: null },
  organizer: { name: '駒込病院', kind: 'hospital', slug: 'k', website: null },
  coOrganizers: [
    { name: '患者会', kind: null, slug: 'a', website: null },
    { name: '医師会', kind: null, slug: 'b', website: null },
  ],
})

describe('events', () => {
  it('of which all is known', () => {
    expect(filled(only(eventCsv(site, [full]), EVENT_COLUMNS))).toEqual({
      都道府県コード又は市区町村コード: '130001',
      NO: '0198f0a0-0000-7000-8000-000000000001-first',
      都道府県名: '東京都',
      イベント名: '患者サロン',
      イベント名_カナ: 'カンジャサロン ヴィオラ',
      開始日: '2026-12-10',
      終了日: '2026-12-10',
      開始時間: '13:00',
      終了時間: '15:30',
      説明: '話し合う会です。',
      '料金(基本)': '0',
      '料金(詳細)': '茶菓は実費',
      連絡先名称: '相談室',
      連絡先電話番号: '03-0000-0001',
      主催者: '駒込病院',
      場所名称: '駒込病院 2階 講堂',
      住所: '東京都文京区本駒込三丁目18番22号',
      緯度: '35.727752',
      経度: '139.754442',
      アクセス方法: 'JR駒込駅から徒歩10分',
      定員: '20',
      参加申込終了日: '2026-12-03',
      参加申込終了時間: '17:00',
      参加申込方法: '電話で　03-0000-0000',
      URL: 'https://portal.example.jp/events/salon',
    })
    expect(filled(only(eventStandardCsv(site, [full]), EVENT_STANDARD_COLUMNS))).toMatchObject({
      全国地方公共団体コード: '130001',
      ID: '0198f0a0-0000-7000-8000-000000000001-first',
      地方公共団体名: '東京都',
      状態: '予定どおり',
      イベント種類: '患者サロン・交流会',
      料金種別: '無料',
      共催団体: '患者会;医師会',
      対象者: '患者さん;ご家族;初めての方も',
      所在地_連結表記: '東京都文京区本駒込三丁目18番22号',
      所在地_都道府県: '東京都',
      所在地_市区町村: '文京区',
    })
  })

  it('of which little is known leave the rest empty', () => {
    const event = aFeedEvent({ occurrences: [], status: null })
    expect(filled(only(eventCsv(site, [event]), EVENT_COLUMNS))).toEqual({
      都道府県コード又は市区町村コード: '130001',
      NO: '0198f0a0-0000-7000-8000-000000000001',
      都道府県名: '東京都',
      イベント名: '患者サロン',
      URL: 'https://portal.example.jp/events/salon',
    })
    expect(filled(only(eventStandardCsv(site, [event]), EVENT_STANDARD_COLUMNS))).toEqual({
      全国地方公共団体コード: '130001',
      ID: '0198f0a0-0000-7000-8000-000000000001',
      地方公共団体名: '東京都',
      イベント名: '患者サロン',
      コンテンツURL: 'https://portal.example.jp/events/salon',
      URL: 'https://portal.example.jp/events/salon',
    })
  })

  it.each([
    ['cancelled', '【中止】患者サロン', '中止'],
    ['postponed', '【延期】患者サロン', '延期'],
  ] as const)('say of one date that is %s, and why', (status, name, state) => {
    const occurrence = anOccurrence({ status, statusNote: '台風のため', note: 'お金の話' })
    const event = aFeedEvent({ occurrences: [occurrence] })
    const row = only(eventCsv(site, [event]), EVENT_COLUMNS)
    expect(row).toMatchObject({ イベント名: name })
    expect(Object.values(row)).toContain('台風のため　お金の話')
    expect(only(eventStandardCsv(site, [event]), EVENT_STANDARD_COLUMNS)).toMatchObject({
      状態: state,
    })
  })

  it.each([
    ['cancelled', '【中止】患者サロン', '中止'],
    ['postponed', '【延期】患者サロン', '延期'],
    ['changed', '患者サロン', '変更あり'],
  ] as const)('%s say so in both files', (status, name, state) => {
    const event = aFeedEvent({ status, statusNote: '台風のため' })
    expect(only(eventCsv(site, [event]), EVENT_COLUMNS)).toMatchObject({
      イベント名: name,
      備考: '台風のため',
    })
    expect(only(eventStandardCsv(site, [event]), EVENT_STANDARD_COLUMNS)).toMatchObject({
      イベント名: '患者サロン',
      状態: state,
    })
  })

  it('have a row for each occurrence, by date', () => {
    const events = [
      aFeedEvent({ id: 'undated', occurrences: [] }),
      aFeedEvent({
        id: 'monthly',
        occurrences: [
          anOccurrence({ id: 'b', date: '2027-01-20' }),
          anOccurrence({ id: 'a', date: '2026-12-16' }),
        ],
      }),
      aFeedEvent({ id: 'between', occurrences: [anOccurrence({ id: 'x', date: '2026-12-20' })] }),
    ]
    const rows = eventCsv(site, events).trim().split('\r\n').slice(1)
    expect(rows.map((row) => row.split(',')[1])).toEqual([
      'monthly-a',
      'between-x',
      'monthly-b',
      'undated',
    ])
  })

  it('whose texts are hostile stay cells', () => {
    const csv = eventCsv(site, [
      aFeedEvent({
        title: '=HYPERLINK("https://evil.example","x")',
        summary: '一行目\r\n"二行目",',
      }),
    ])
    expect(csv).toContain(',"\'=HYPERLINK(""https://evil.example"",""x"")",')
    expect(csv).toContain(',"一行目\n""二行目"",",')
    expect(csv.match(/\r\n/g)).toHaveLength(2)
  })

  it.each([
    ['online', 'オンライン'],
    ['archive', ''],
  ])('%s have no address', (format, name) => {
    expect(only(eventCsv(site, [{ ...full, format }]), EVENT_COLUMNS)).toMatchObject({
      場所名称: name,
      住所: '',
      緯度: '',
      アクセス方法: '',
    })
  })
})

describe('hospitals', () => {
  const hospital = aFeedHospital({
    nameKana: 'とうきょうとりつこまごめびょういん',
    medicalInstitutionCode: '130570945',
    municipality: '131059',
    postalCode: '113-8677',
    address: '東京都文京区本駒込三丁目18番22号',
    latitude: 35.727752,
    longitude: 139.754442,
    coordinatePrecision: 'town',
    phone: '03-0000-0000',
    website: 'https://komagome.example.jp/',
    lastConfirmedOn: '2026-11-01',
    designations: [
      { type: 'prefectural-core', validTo: '2027-03-31', asOf: '2022-08', confidence: 'high' },
      { type: 'genome-hub', validTo: null, asOf: null, confidence: 'low' },
    ],
  })

  it('of which much is known, and coordinates of the building only', () => {
    const record = filled(only(hospitalCsv(site, [hospital]), HOSPITAL_COLUMNS))
    expect(record).toEqual({
      都道府県コード又は市区町村コード: '130001',
      NO: hospital.id,
      都道府県名: '東京都',
      市区町村名: '文京区',
      名称: '東京都立駒込病院',
      名称_カナ: 'トウキョウトリツコマゴメビョウイン',
      医療機関の種類: '病院',
      住所: '東京都文京区本駒込三丁目18番22号',
      電話番号: '03-0000-0000',
      医療機関コード: '130570945',
      URL: 'https://komagome.example.jp/',
      備考: '都道府県がん診療連携拠点病院（2027-03-31まで、2022-08時点）；がんゲノム医療拠点病院（要確認）；最終確認日 2026-11-01；https://portal.example.jp/hospitals/komagome-hospital',
    })
    const exact = { ...hospital, coordinatePrecision: 'building' }
    expect(only(hospitalCsv(site, [exact]), HOSPITAL_COLUMNS)).toMatchObject({
      緯度: '35.727752',
      経度: '139.754442',
    })
  })

  it('have their split address in the second generation', () => {
    expect(
      filled(only(hospitalStandardCsv(site, [hospital]), HOSPITAL_STANDARD_COLUMNS)),
    ).toMatchObject({
      所在地_連結表記: '東京都文京区本駒込三丁目18番22号',
      所在地_都道府県: '東京都',
      所在地_市区町村: '文京区',
      郵便番号: '113-8677',
    })
  })

  it('of which little is known leave the rest empty', () => {
    expect(filled(only(hospitalCsv(site, [aFeedHospital()]), HOSPITAL_COLUMNS))).toEqual({
      都道府県コード又は市区町村コード: '130001',
      NO: hospital.id,
      都道府県名: '東京都',
      名称: '東京都立駒込病院',
      医療機関の種類: '病院',
      備考: 'https://portal.example.jp/hospitals/komagome-hospital',
    })
  })
})

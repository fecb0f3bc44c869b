import { describe, expect, it } from '@jest/globals'
import type { FieldPath } from './model/ParsedFields'
import { parseEvent } from './parseEvent'

const TODAY = '2026-05-11'

/** A text, a field, and what it holds; `undefined` where it has to stay empty. */
type Example = [text: string, path: FieldPath, value: unknown]

const DAY = { date: '2026-06-17' }
const WHEN = { ...DAY, startTime: '14:00', endTime: '15:30' }

const OCCURRENCES: Example[] = [
  ['日時：2026年6月17日（水）14:00〜15:30', 'occurrences', [WHEN]],
  ['6月17日（水）午後2時から3時半まで、サロンを開きます。', 'occurrences', [WHEN]],
  ['日程：6月17日（水）\n時間：14:00〜15:30', 'occurrences', [WHEN]],
  ['日時：6月17日（水）\n受付：13:30　開始：14:00　終了：15:30', 'occurrences', [WHEN]],
  [
    '日程　第1回 6/17（水）　第2回 7/15（水）　各回14:00〜15:30',
    'occurrences',
    [WHEN, { ...WHEN, date: '2026-07-15' }],
  ],
  [
    '日時：6月17日（水）①10:00〜11:00 ②14:00〜15:30',
    'occurrences',
    [{ ...DAY, startTime: '10:00', endTime: '11:00' }, WHEN],
  ],
  [
    '日時\t会場\n6月17日（水）14:00～15:30\t講堂\n7月15日（水）10:00～11:00\t講堂',
    'occurrences',
    [WHEN, { date: '2026-07-15', startTime: '10:00', endTime: '11:00' }],
  ],
  ['日時：毎月第3水曜日（次回は6月17日（水））14:00〜15:30', 'occurrences', [WHEN]],
  // Days on which nothing takes place
  ['日時：6月17日（水）14:00〜15:30\n締切：6月10日（水）', 'occurrences', [WHEN]],
  ['更新日：6月1日\n日時：6月17日（水）14:00〜15:30', 'occurrences', [WHEN]],
  ['日時：6月17日（水）14:00〜15:30\n6月1日発行', 'occurrences', [WHEN]],
  ['前回は4月15日（水）14:00〜15:30に開催しました。', 'occurrences', undefined],
  ['問い合わせ：相談室（6月17日（水）は休み）', 'occurrences', undefined],
  ['受付時間：平日 9:00〜17:00', 'occurrences', undefined],
  ['診療のご案内\n2026年6月1日現在', 'occurrences', undefined],
]

const RULE = { startTime: '14:00', endTime: '15:30' }
const THIRD = { pattern: 'monthly-weekday', weeks: ['3'], weekdays: ['wed'], ...RULE }

const RECURRENCES: Example[] = [
  ['日時：毎月第3水曜日 14:00〜15:30', 'recurrence', THIRD],
  ['日時：第３（水）14:00〜15:30', 'recurrence', THIRD],
  ['日時：毎月第三水曜　14時〜15時半', 'recurrence', THIRD],
  ['日時：毎月第3水曜日（祝日は休み）14:00〜15:30', 'recurrence', { ...THIRD, skipHolidays: true }],
  ['日時：第1・3水曜日 14:00〜15:30', 'recurrence', { ...THIRD, weeks: ['1', '3'] }],
  ['日時：第2、第4水曜日 14:00〜15:30', 'recurrence', { ...THIRD, weeks: ['2', '4'] }],
  ['日時：毎月最終水曜日 14:00〜15:30', 'recurrence', { ...THIRD, weeks: ['last'] }],
  [
    '毎週火・木曜日 14:00〜15:30',
    'recurrence',
    { pattern: 'weekly', weekdays: ['tue', 'thu'], ...RULE },
  ],
  ['隔週金曜日 14:00〜15:30', 'recurrence', { pattern: 'biweekly', weekdays: ['fri'], ...RULE }],
  ['毎月15日 14:00〜15:30', 'recurrence', { pattern: 'monthly-day', dayOfMonth: 15, ...RULE }],
  // What the form cannot say, and what is no meeting
  ['日時：偶数月の第2木曜日 14:00〜15:30', 'recurrence', undefined],
  ['日時：第1火曜日・第3木曜日', 'recurrence', undefined],
  ['講座（全3回）の第1日目', 'recurrence', undefined],
  ['お休み：毎週日曜', 'recurrence', undefined],
  ['問い合わせ：相談室（毎週水曜日）', 'recurrence', undefined],
]

const PLACES: Example[] = [
  ['会場：当院　２階　講堂', 'venue.name', '当院 2階 講堂'],
  ['場所：ふじ病院\n　　　2階 講堂', 'venue.name', 'ふじ病院\n2階 講堂'],
  ['会場：都民ホール（東京都新宿区西新宿2-8-1）', 'venue.name', '都民ホール'],
  ['会場：〒160-0023 新宿区西新宿2-8-1 都民ホール', 'venue.name', '都民ホール'],
  ['会場：都民ホール（新宿駅から徒歩5分）', 'venue.name', '都民ホール'],
  ['会場：都民ホール（新宿駅から徒歩5分）', 'venue.access', '新宿駅から徒歩5分'],
  ['会場：オンライン', 'venue.name', undefined],
  ['会場：新宿区立ふじ会館第2会議室', 'venue.name', '新宿区立ふじ会館第2会議室'],
  ['会場：新宿区立ふじ会館第2会議室', 'venue.address', undefined],
  ['会場：ふじ病院 講堂／オンライン（Zoom）', 'venue.name', 'ふじ病院 講堂'],
  ['会場：ふじ病院 講堂（昭島市ふじ町1-2-3）', 'venue.name', 'ふじ病院 講堂'],
  ['会場：都民ホール（東京都新宿区西新宿2-8-1）', 'venue.address', '東京都新宿区西新宿2-8-1'],
  ['会場：ひばりホール（北多摩市民会館3階）', 'venue.address', undefined],
  ['会場：都民ホール\n〒160-0023 新宿区西新宿２ー８ー１', 'venue.postalCode', '160-0023'],
  ['問い合わせ：相談室 〒160-0023 新宿区西新宿2-8-1', 'venue.address', undefined],
  ['6月17日（水）14時から、ふじ病院の1階ホールで開催します。', 'venue.name', 'ふじ病院の1階ホール'],
  ['会場：都民ホール', 'format', 'venue'],
  ['開催方法：Zoomによるオンライン開催', 'format', 'online'],
  ['会場：都民ホール\n会場とオンラインのハイブリッド開催', 'format', 'hybrid'],
  ['会場：都民ホール\n申込：オンラインで申し込む', 'format', 'venue'],
  ['市民公開講座のアーカイブ配信', 'format', 'archive'],
  ['サロンのご案内', 'format', undefined],
  ['視聴URL：https://example.jp/live', 'online.url', 'https://example.jp/live'],
  ['開催方法：Zoom（前日までにURLをお送りします）', 'online.note', '前日までにURLをお送りします'],
]

const PEOPLE: Example[] = [
  ['対象：がん患者さんとそのご家族', 'audiences', ['patient', 'family']],
  ['対象：どなたでも', 'audiences', ['public']],
  ['対象：がん患者さんなら、どなたでも', 'audiences', ['patient']],
  ['対象：医師、看護師ほか医療従事者', 'audiences', ['medical']],
  ['対象：企業の人事労務担当者', 'audiences', ['employer']],
  ['対象：乳がん術後の方', 'audiences', ['patient']],
  ['対象：患者さん（他院で治療中の方も可）', 'audiences', ['patient']],
  ['対象：患者さん（ご家族もご参加いただけます）', 'audiences', ['patient', 'family']],
  ['対象：がん検診を受けたことのない方', 'audiences', undefined],
  ['対象：外見ケアに関心をお持ちの方', 'audiences', ['public']],
  ['対象：がん患者さん、○○に登録した人', 'audiences', undefined],
  ['対象：患者さん（他院で治療中の方も可）', 'audienceNote', '他院で治療中の方も可'],
  ['がん経験者とご家族の交流会', 'audiences', ['patient', 'family']],
  ['対象：がん患者さんのご家族', 'audiences', ['family']],
  ['対象：患者さんを支えるご家族、ご友人', 'audiences', ['family']],
  ['対象：大切な人をがんで亡くされた方', 'audiences', ['family']],
  ['対象：職場でがん患者さんと一緒に働く方', 'audiences', ['employer']],
  ['対象：がん看護に関心のある看護師', 'audiences', ['medical']],
  ['対象：都内在住の方', 'audiences', ['public']],
  ['対象：都内在住のがん患者さん', 'audiences', ['patient']],
  ['対象：治療と仕事の両立に悩む方', 'audiences', ['patient']],
  ['対象：がんについて知りたい方', 'audiences', ['public']],
  ['対象：AYA世代（15〜39歳）のがん患者さん', 'audienceNote', undefined],
  ['対象：がん患者さん、お子さん', 'audiences', undefined],
  [
    '患者さん、ご家族、どなたでもご参加いただけます。',
    'audiences',
    ['patient', 'family', 'public'],
  ],
  ['患者支援センター', 'audiences', undefined],
  ['定員：２０名（先着順）', 'capacity', 20],
  ['定員1,000名', 'capacity', 1000],
  ['先着25名', 'capacity', 25],
  ['定員：会場100名 オンライン300名', 'capacity', undefined],
  ['定員：6組', 'capacity', undefined],
  ['前回は12名が参加しました', 'capacity', undefined],
]

const MONEY: Example[] = [
  ['参加費：無料', 'fee.kind', 'free'],
  ['入場無料・申込不要', 'fee.kind', 'free'],
  ['費用はかかりません。', 'fee.kind', 'free'],
  ['参加費：500円（材料費）', 'fee.kind', 'paid'],
  ['参加費：１，０００円', 'fee.amount', 1000],
  ['会費は500円です。', 'fee.amount', 500],
  ['参加費：500円（材料費）', 'fee.note', '材料費'],
  ['参加費：一般1,000円、学生500円', 'fee.amount', undefined],
  ['駐車場は有料です', 'fee.kind', undefined],
  ['6月20日（土）10時\n500円／要予約', 'fee.amount', 500],
  ['参加費：￥500', 'fee.amount', 500],
  ['治療には月に100000円かかることがあります', 'fee.kind', undefined],
]

const APPLYING: Example[] = [
  ['申込：不要', 'application.required', 'not-required'],
  ['予約はいりません', 'application.required', 'not-required'],
  ['申込み：電話でお申し込みください。', 'application.required', 'required'],
  ['要予約', 'application.required', 'required'],
  ['サロンのご案内', 'application.required', undefined],
  ['申込み：電話でお申し込みください。', 'application.method', '電話でお申し込みください。'],
  ['申込：電話で\nTEL 03-1234-5678', 'application.method', '電話で'],
  ['申込：03-1234-5678', 'application.method', undefined],
  ['申込：電話 03-1234-5678', 'application.phone', '03-1234-5678'],
  ['申込：FAX 03-1234-5678', 'application.phone', undefined],
  ['問い合わせ：03-1234-5678', 'application.phone', undefined],
  ['申込：メール（moushikomi@example.jp）', 'application.email', 'moushikomi@example.jp'],
  ['お申込はこちら\nhttps://forms.gle/abc', 'application.url', 'https://forms.gle/abc'],
  ['詳しくは https://example.jp/ をご覧ください', 'application.url', undefined],
  ['締切：6月10日（水）17時', 'application.deadlineDate', '2026-06-10'],
  ['締切：6月10日（水）17時', 'application.deadlineTime', '17:00'],
  ['6月10日（水）までにお申し込みください', 'application.deadlineDate', '2026-06-10'],
  ['申込期間：5月20日（水）〜6月10日（水）', 'application.opensOn', '2026-05-20'],
  ['申込期間：5月20日（水）〜6月10日（水）', 'application.deadlineDate', '2026-06-10'],
  ['申込み：5月20日（水）から電話で', 'application.opensOn', '2026-05-20'],
  ['締切：第1回は6月10日、第2回は7月8日', 'application.deadlineDate', undefined],
  ['6月10日（水）までに受講票をお送りします', 'application.deadlineDate', undefined],
  ['キャンセルは6月10日（水）までにご連絡ください', 'application.deadlineDate', undefined],
  ['配信期間：6月10日（水）まで', 'application.deadlineDate', undefined],
  ['申込：各回の3日前まで', 'application.deadlineDaysBefore', 3],
  ['申込：前日の17時までにお電話ください', 'application.deadlineDaysBefore', 1],
  ['申込：前日の17時までにお電話ください', 'application.deadlineTime', '17:00'],
  ['申込：開催日の1週間前まで', 'application.deadlineDaysBefore', 7],
  ['前日までにURLをお送りします', 'application.deadlineDaysBefore', undefined],
]

const CONTACTS: Example[] = [
  ['問い合わせ：がん相談支援センター 電話03-1234-5678', 'contact.name', 'がん相談支援センター'],
  ['問い合わせ：がん相談支援センター 電話03-1234-5678', 'contact.phone', '03-1234-5678'],
  ['お問合せ→03-1234-5678（がん相談支援室）', 'contact.name', 'がん相談支援室'],
  ['問合せ：相談室 FAX 03-1234-5679 TEL 03-1234-5678', 'contact.phone', '03-1234-5678'],
  ['問合せ：相談室 soudan@example.jp', 'contact.email', 'soudan@example.jp'],
  ['問合せ：相談室（平日 9:00〜17:00）', 'contact.hours', '平日 9:00〜17:00'],
  ['問合せ：相談室\n受付時間：月〜金 9時〜16時', 'contact.hours', '月〜金 9時〜16時'],
  ['申込：電話03-1234-5678（平日10時〜15時）', 'contact.hours', undefined],
  ['ホーム　診療科　お問い合わせ\nふじ病院 患者会', 'contact.name', undefined],
  ['申込・問い合わせ：1階受付窓口にて', 'contact.name', undefined],
  ['担当：緩和ケア認定看護師', 'contact.name', undefined],
  ['ご希望の方は医療相談室（電話 03-1234-5678）へお申し込みください。', 'contact.phone', undefined],
  ['代表電話 03-1234-5678', 'contact.phone', undefined],
  ['主催：ふじ病院', 'organizerName', 'ふじ病院'],
  ['共催：新宿区、NPO法人ひまわり', 'coOrganizerNames', ['新宿区', 'NPO法人ひまわり']],
  ['主催：ふじ病院\n※手話通訳あり', 'organizerName', 'ふじ病院'],
  ['後援：東京都', 'coOrganizerNames', undefined],
]

const SUBJECTS: Example[] = [
  ['がん患者サロン「ひだまり」\n日時：6月17日', 'title', 'がん患者サロン「ひだまり」'],
  [
    '市民公開講座\n「乳がんの最新治療」\n日時：6月17日',
    'title',
    '市民公開講座\n「乳がんの最新治療」',
  ],
  ['🌸患者会 なでしこ🌸', 'title', '患者会 なでしこ'],
  ['＜お金の相談会＞', 'title', 'お金の相談会'],
  ['件名：【ご案内】第12回 患者サロン（6/17）', 'title', '第12回 患者サロン'],
  ['下記のとおり「栄養教室」を開催いたします。', 'title', '栄養教室'],
  ['が ん 患 者 サ ロ ン', 'title', 'がん患者サロン'],
  ['ホーム > お知らせ > イベント', 'title', undefined],
  ['関係者各位', 'title', undefined],
  ['がん患者サロン「ひだまり」', 'kind', 'salon'],
  ['市民公開講座「患者会のちから」', 'kind', 'lecture'],
  ['緩和ケア研修会', 'kind', 'training'],
  ['ヨガ教室', 'kind', 'class'],
  ['オンラインセミナー', 'kind', 'seminar'],
  ['お仕事相談会', 'kind', 'consultation'],
  ['講演会と相談会', 'kind', undefined],
]

describe.each([
  ['occurrences', OCCURRENCES],
  ['recurrences', RECURRENCES],
  ['places', PLACES],
  ['people', PEOPLE],
  ['money', MONEY],
  ['applying', APPLYING],
  ['contacts', CONTACTS],
  ['subjects', SUBJECTS],
])('of %s', (_name, examples) => {
  it.each(examples)('%j: %s', (text, path, value) => {
    expect(parseEvent(text, { today: TODAY }).fields[path]?.value).toEqual(value)
  })
})

describe('conflicts', () => {
  it.each<[string, string[], string[]]>([
    [
      '日時：6月17日（木）14:00〜15:30',
      ['weekday'],
      ['2026年6月17日は水曜日です。文章には（木）とあります。どちらが正しいか確かめてください。'],
    ],
    [
      '日時：2026年6月17日（水）14:00〜15:30\n締切：2026年6月30日（火）',
      ['deadline'],
      [
        '申込みの締切（6月30日）が、開催日（6月17日）より後になっています。どちらが正しいか確かめてください。',
      ],
    ],
    [
      '日時：6月17日（水）・7月15日（水）15:30〜14:00',
      ['times'],
      [
        '6月17日、7月15日の終了の時刻が、開始の時刻より後になっていません（15:30〜14:00）。時刻を確かめてください。',
      ],
    ],
    ['日時：6月17日（水）14:00〜15:30\n締切：6月10日（水）', [], []],
  ])('%j', (text, kinds, messages) => {
    const { conflicts } = parseEvent(text, { today: TODAY })
    expect(conflicts.map(({ kind }) => kind)).toEqual(kinds)
    expect(conflicts.map(({ message }) => message)).toEqual(messages)
  })

  it('are shown with the words of the text', () => {
    const text = '日時：６月１７日（木）'
    const [conflict] = parseEvent(text, { today: TODAY }).conflicts
    expect(conflict?.phrases).toEqual([{ start: 3, end: 11, text: '６月１７日（木）' }])
    expect(conflict?.fields).toEqual(['occurrences'])
  })
})

it('a field has the phrases it was read from, in offsets of the text as given', () => {
  const text = '日　時：令和８年６月１７日（水）ＰＭ２時～３時半\r\n会場：ﾎｰﾙ'
  const { fields } = parseEvent(text, { today: TODAY })
  expect(fields.occurrences?.phrases.map((phrase) => phrase.text)).toEqual([
    '令和８年６月１７日（水）',
    'ＰＭ２時～３時半',
  ])
  expect(fields['venue.name']).toEqual({
    value: 'ホール',
    phrases: [{ start: text.indexOf('ﾎ'), end: text.length, text: 'ﾎｰﾙ' }],
  })
})

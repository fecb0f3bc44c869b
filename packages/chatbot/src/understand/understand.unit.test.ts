import { describe, expect, it } from '@jest/globals'
import { askedRecords } from './askedRecords'
import { placesIn } from './placesIn'
import { widerQuestions } from './widerQuestions'

/** A Friday. */
const NOW = '2026-11-27T09:30'
const asked = (message: string, turns: string[] = []) => {
  const found = askedRecords(message, turns, NOW)
  return found && [found.finder, found.parameters]
}

describe('askedRecords, events', () => {
  it.each<[string, Record<string, string>]>([
    [
      '来週オンラインで参加できる会',
      { from: '2026-11-30', to: '2026-12-06', format: 'online,hybrid' },
    ],
    ['来週の患者会', { from: '2026-11-30', to: '2026-12-06', kind: 'salon' }],
    ['今日のイベント', { when: 'today' }],
    ['明日ある講座は？', { from: '2026-11-28', to: '2026-11-28' }],
    ['今週の集まり', { to: '2026-11-29' }],
    ['今週末のイベント', { when: 'weekend' }],
    ['来週末に行けるイベント', { from: '2026-12-05', to: '2026-12-06' }],
    ['再来週のセミナー', { from: '2026-12-07', to: '2026-12-13', kind: 'seminar' }],
    ['今月のイベント', { when: 'this-month' }],
    ['来月のセミナーはありますか', { when: 'next-month', kind: 'seminar' }],
    ['12月の講演会', { from: '2026-12-01', to: '2026-12-31', kind: 'lecture' }],
    ['11月のイベント', { to: '2026-11-30' }],
    ['1月のイベント', { from: '2027-01-01', to: '2027-01-31' }],
    ['12月5日のイベント', { from: '2026-12-05', to: '2026-12-05' }],
    ['１２月５日の催し', { from: '2026-12-05', to: '2026-12-05' }],
    ['12/5のイベント', { from: '2026-12-05', to: '2026-12-05' }],
    ['1月15日のイベント', { from: '2027-01-15', to: '2027-01-15' }],
    ['2027年3月3日のイベント', { from: '2027-03-03', to: '2027-03-03' }],
    ['第3水曜の患者サロン', { from: '2026-12-16', to: '2026-12-16', kind: 'salon' }],
    ['12月の第3水曜の患者サロン', { from: '2026-12-16', to: '2026-12-16', kind: 'salon' }],
    ['10月の第2水曜のサロン', { from: '2027-10-13', to: '2027-10-13', kind: 'salon' }],
    ['11月の第1水曜のサロン', { from: '2027-11-03', to: '2027-11-03', kind: 'salon' }],
    ['11月の第5月曜のサロン', { from: '2026-11-30', to: '2026-11-30', kind: 'salon' }],
    ['来月の第2土曜のイベント', { from: '2026-12-12', to: '2026-12-12' }],
    ['来年1月の第一月曜日のイベント', { from: '2027-01-04', to: '2027-01-04' }],
    ['来週の水曜のイベント', { from: '2026-12-02', to: '2026-12-02' }],
    ['土曜日にある会', { from: '2026-11-28', to: '2026-11-28' }],
    ['年内のイベント', { to: '2026-12-31' }],
    ['無料のセミナー', { fee: 'free', kind: 'seminar' }],
    ['申込不要のサロン', { application: 'not-required', kind: 'salon' }],
    ['まだ申し込めるイベント', { open: 'yes' }],
    ['家族向けのイベント', { audience: 'family' }],
    ['企業向けセミナーはありますか', { audience: 'employer', kind: 'seminar' }],
    ['手話通訳のあるイベント', { accessibility: 'sign-language' }],
    ['しゅわの ある いべんとは ありますか', { accessibility: 'sign-language' }],
    ['土日のイベント', { when: 'weekend' }],
    ['今週の土曜日か日曜日に行けるイベント', { when: 'weekend' }],
    ['こんしゅうの どようびか にちようびに いける イベント', { when: 'weekend' }],
    ['来週の土曜か日曜のイベント', { from: '2026-12-05', to: '2026-12-06' }],
    ['きょうだいも行ける小児がんの家族の集まり', { cancer: 'childhood', audience: 'family' }],
    ['家族だけで行って話せる集まりはどこですか', { audience: 'family' }],
    ['金とらねえ講演会ある？', { kind: 'lecture', fee: 'free' }],
    ['看護師向け研修の予定', { kind: 'training', audience: 'medical' }],
    ['17歳です。同じ年ごろの子と話せる集まりはありますか', { cancer: 'aya' }],
    ['小児がんの親が集まる会', { cancer: 'childhood' }],
    ['立川のイベント', { area: 'kitatama-seibu' }],
    ['乳がんの患者会', { kind: 'salon', cancer: 'breast' }],
    ['らいしゅうの いべんと', { from: '2026-11-30', to: '2026-12-06' }],
    ['おんらいんの かんじゃかい', { format: 'online,hybrid', kind: 'salon' }],
    ['ヨガのイベントはありますか', { q: 'よが' }],
    ['online events next week', { from: '2026-11-30', to: '2026-12-06', format: 'online,hybrid' }],
    ['events this weekend', { when: 'weekend' }],
    ['seminars in december', { from: '2026-12-01', to: '2026-12-31', kind: 'seminar' }],
    ['support groups near Shinjuku', { kind: 'salon', area: 'ku-seibu' }],
  ])('%s', (message, parameters) => expect(asked(message)).toEqual(['events', parameters]))
})

describe('askedRecords, hospitals', () => {
  it.each<[string, Record<string, string>]>([
    ['立川の近くの相談支援センター', { place: '132021', consultation: 'yes' }],
    ['〒190-0022の近くの病院', { place: '1900022' }],
    ['小児がん拠点病院はどこですか', { designation: 'childhood-core' }],
    ['hospitals in Setagaya', { municipality: '131121' }],
    ['リンパ浮腫外来のある病院', { service: 'lymphedema-clinic' }],
    ['子どものがんの病院にはどんなところがありますか', { cancer: 'childhood' }],
    ['立川市の病院', { municipality: '132021' }],
    ['乳がんの病院', { cancer: 'breast' }],
    ['前立腺のがんを扱っている病院', { cancer: 'prostate' }],
    ['いの がんの びょういんを さがして います', { cancer: 'stomach' }],
    ['區西部ﾉ病院一覽', { area: 'ku-seibu' }],
    ['板橋区で大腸がnの病院', { municipality: '131199', cancer: 'colorectal' }],
    ['葛飾のほうで癌診てくれるとこ知らん？', { municipality: '131229' }],
    ['緩和ケアの外来をやっている病院', { service: 'palliative-outpatient' }],
    ['治療の前に卵子を残せる病院はありますか', { service: 'fertility-preservation' }],
    ['Which hospitals do gene panel testing?', { service: 'genome-testing' }],
    ['乳癌の病院を教えて', { cancer: 'breast' }],
    ['血液がんの病院', { cancer: 'leukemia,lymphoma,myeloma' }],
    ['にゅうがんの びょういん', { cancer: 'breast' }],
    ['子宮がんの病院はどこ', { cancer: 'cervix,uterine-body' }],
    ['新宿駅の近くで胃がんの治療ができる病院', { place: '131041', cancer: 'stomach' }],
    [
      '多摩地域の拠点病院',
      {
        area: 'nishitama,minamitama,kitatama-seibu,kitatama-nanbu,kitatama-hokubu',
        designation: 'prefectural-core,regional-core,metropolitan-core',
      },
    ],
    ['区西部の病院', { area: 'ku-seibu' }],
    [
      '八王子の拠点病院',
      { municipality: '132012', designation: 'prefectural-core,regional-core,metropolitan-core' },
    ],
    ['皮膚がんはどこでみてもらえますか', { cancer: 'skin' }],
    ['新宿駅の近くでがん相談できるとこ', { place: '131041', consultation: 'yes' }],
    ['大腸がん 江東区', { municipality: '131083', cancer: 'colorectal' }],
    ['立川市 肺がん', { municipality: '132021', cancer: 'lung' }],
    ['乳がん、世田谷の近く', { place: '131121', cancer: 'breast' }],
    [
      '文京区の都指定の病院',
      {
        municipality: '131059',
        designation: 'metropolitan-core,metropolitan-cooperation,metropolitan-childhood',
      },
    ],
    ['小児がん拠点病院の一覧', { designation: 'childhood-core' }],
    ['東京都の協力病院はどこですか', { designation: 'metropolitan-cooperation' }],
    ['セカンドオピニオンを受けられる病院', { service: 'second-opinion' }],
    ['緩和ケア病棟のある病院', { service: 'palliative-ward' }],
    ['リンパ浮腫外来のある病院', { service: 'lymphedema-clinic' }],
    ['英語で相談できる病院', { service: 'foreign-language' }],
    ['患者会のある病院', { service: 'patient-salon' }],
    ['がん相談支援センターはどこにありますか', { consultation: 'yes' }],
    ['たちかわの びょういん', { municipality: '132021' }],
    ['hospitals near Tachikawa', { place: '132021' }],
    ['breast cancer hospitals in Shinjuku', { municipality: '131041', cancer: 'breast' }],
    [
      'Where is a consultation center in Hachioji?',
      { municipality: '132012', consultation: 'yes' },
    ],
  ])('%s', (message, parameters) => expect(asked(message)).toEqual(['hospitals', parameters]))
})

it.each([
  '緩和ケアとは',
  'がん診療連携拠点病院とは',
  'がん相談支援センターとは何ですか',
  'がん相談支援センターは無料ですか',
  '患者サロンってどんなところ',
  '病院を変えたい',
  'セカンドオピニオンの費用',
  'セミナーの動画',
  '乳がん',
  '仕事と治療の両立',
  '来週手術です',
  '日曜日にやってる窓口',
  '乳がんと診断された江東区民です',
  '会社に言うべきですか',
  '国立がん研究センター',
  '中央の会',
  '社会保険労務士会の取組',
  '',
  'what is a designated cancer hospital',
])('%s is no question for a finder', (message) => expect(asked(message)).toBeNull())

describe('what goes on with what was asked before', () => {
  it.each<[string[], string, unknown]>([
    [
      ['来週の患者会'],
      'オンラインは？',
      ['events', { from: '2026-11-30', to: '2026-12-06', kind: 'salon', format: 'online,hybrid' }],
    ],
    [['来週の患者会'], '来月は？', ['events', { kind: 'salon', when: 'next-month' }]],
    [['乳がんの病院'], '立川では？', ['hospitals', { cancer: 'breast', municipality: '132021' }]],
    [
      ['来週の患者会', 'オンラインは？'],
      '無料の',
      [
        'events',
        {
          from: '2026-11-30',
          to: '2026-12-06',
          kind: 'salon',
          format: 'online,hybrid',
          fee: 'free',
        },
      ],
    ],
    [['立川の病院'], '八王子は？', ['hospitals', { municipality: '132012' }]],
    [['緩和ケアとは'], 'オンラインは？', null],
    [[], 'オンラインは？', null],
    [['来週の患者会'], 'オンラインの診察費', null],
  ])('after %j: %s', (turns, message, expected) => expect(asked(message, turns)).toEqual(expected))
})

describe('placesIn', () => {
  it.each<[string, string[]]>([
    ['立川の近く', ['立川市の近く']],
    ['東村山市と武蔵村山市', ['東村山市', '武蔵村山市']],
    ['国立がん研究センター', []],
    ['国立市の病院', ['国立市']],
    ['東大和の病院', ['東大和市']],
    ['北区', ['北区']],
    ['北多摩西部', ['北多摩西部']],
    ['港の近く', []],
    ['23区内', ['23区']],
    ['慶應義塾大学病院', []],
    ['みたかし', ['三鷹市']],
    ['見たかったです。みたか', []],
    ['hospitals around Machida', ['町田市の近く']],
  ])('%s', (text, expected) => {
    expect(placesIn(text).map(({ label, isNear }) => (isNear ? `${label}の近く` : label))).toEqual(
      expected,
    )
  })

  it.each([
    ['東京都北区の病院', '131172'],
    ['府中市', '132063'],
    ['大島町', '133612'],
  ])('%s is %s', (text, code) => {
    expect(placesIn(text)[0]?.municipality).toBe(code)
  })
})

it('asks wider where nothing was found', () => {
  expect(
    widerQuestions({
      finder: 'hospitals',
      parameters: { q: 'a', municipality: '132021' },
      understood: [],
    }).map(({ parameters }) => parameters),
  ).toEqual([{ municipality: '132021' }, { place: '132021' }])
  expect(
    widerQuestions({ finder: 'events', parameters: { when: 'today' }, understood: [] }),
  ).toEqual([])
})

it('says what it understood', () => {
  expect(askedRecords('立川の近くで来週オンラインの会', [], NOW)?.understood).toEqual([
    '来週',
    'オンライン',
    '立川市の近く',
  ])
  expect(askedRecords('立川の近くの相談支援センター', [], NOW)?.understood).toEqual([
    'がん相談支援センター',
    '立川市の近く',
  ])
})

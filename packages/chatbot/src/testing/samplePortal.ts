import type { Passage, PublishedAnswer, TranslatedScenario } from '../model/Knowledge'
import type { AskedRecords, FoundRecords, Retrieve } from '../model/Retrieve'
import { cutPassages } from '../passages/cutPassages'
import { KnowledgeIndex } from '../retrieval/KnowledgeIndex'
import type { Wordings } from '../retrieval/Wordings'
import { ScenarioBook } from '../scenarios/ScenarioBook'
import { foldForSearch } from '@tokyo-cancer-portal/japanese-text/search'

/** A little portal, made up for tests: title, then headings with their paragraphs. */
const PAGES: Readonly<
  Record<string, readonly (readonly [heading: string, ...paragraphs: string[]])[]>
> = {
  がん相談支援センター: [
    ['', 'がん相談支援センターは、がんについて何でも相談できる窓口です。'],
    [
      '誰が使えるか',
      '患者さんだけでなく、ご家族や職場の方も使えます。その病院にかかっていなくても相談できます。',
    ],
    ['費用', '相談は無料です。診察ではないので、診断や治療はしません。'],
    ['予約', '予約が必要な場合があります。事前に電話で確かめてください。'],
  ],
  高額療養費制度: [
    ['', '医療費の自己負担が一定の額を超えたとき、超えた分が払い戻される制度です。'],
    [
      '申請のしかた',
      '加入している公的医療保険の窓口に申請します。限度額適用認定証があると、窓口での支払いが初めから少なくなります。',
    ],
  ],
  治療と仕事の両立支援: [
    ['', 'がんになっても、働きながら治療を受ける人が増えています。'],
    [
      '会社への伝え方',
      '伝える相手と範囲を決めてから話しましょう。産業医や人事の担当者に相談できます。',
    ],
    [
      '休むときの制度',
      '病気で会社を休むときは、傷病手当金を受けられる場合があります。この手当金は、健康保険から支払われます。',
    ],
  ],
  緩和ケア: [
    [
      '緩和ケアとは',
      '緩和ケアは、体と心のつらさを和らげるための医療やケアです。がんと診断されたときから受けられます。',
    ],
    ['受けられる場所', '緩和ケア外来、緩和ケア病棟、自宅で受けられます。'],
  ],
  ウィッグなどの購入費の助成: [
    ['', '治療で髪が抜けた方が、ウィッグを買う費用の一部を助成する区市町村があります。'],
    ['申請', '買ったときの領収書が必要です。'],
  ],
  セカンドオピニオン: [
    ['', 'セカンドオピニオンは、今の主治医とは別の医師の意見を聞くことです。'],
    ['費用', '公的医療保険は使えません。費用は病院によって違います。'],
  ],
  AYA世代のがん: [
    ['', '15歳から30歳代でがんになった方を、AYA世代と呼びます。学校や就職、妊娠の相談ができます。'],
  ],
  治療と両立支援のハンドブック: [
    ['', '従業員ががんになったときに、会社ができることをまとめた冊子です。'],
  ],
}

export const PASSAGES: ReadonlyMap<string, readonly Passage[]> = new Map(
  Object.entries(PAGES).map(([title, sections], at) => {
    const id = `content-items/${at}`
    return [
      id,
      cutPassages({
        source: { id, title, url: `/contents/${at}`, confirmedOn: at % 2 ? null : '2026-11-01' },
        names: [],
        sections: sections.map(([heading, ...paragraphs], number) => ({
          heading,
          anchor: heading === '' ? '' : `h${number}`,
          paragraphs,
        })),
      }),
    ]
  }),
)

export const ANSWERS: readonly PublishedAnswer[] = [
  {
    source: {
      id: 'chat-answers/1',
      title: 'がんと言われたら、まず何をすればいいですか',
      url: '/contents/first',
      confirmedOn: '2026-11-02',
    },
    question: 'がんと言われたら、まず何をすればいいですか',
    otherWordings: ['がんと診断されたら何をする', '告知されたばかりです'],
    answer:
      '急いで決めなくて大丈夫です。まず、主治医に聞きたいことを書き出してみましょう。がん相談支援センターにも相談できます。',
    links: [{ label: 'がん相談支援センター', href: '/contents/0' }],
  },
]

export const SCENARIOS: readonly TranslatedScenario[] = [
  {
    id: 'work',
    title: { ja: '仕事と治療', en: 'Work and treatment' },
    otherWordings: ['働きたい'],
    steps: [
      {
        key: 'a',
        text: { ja: 'どのようなことで困っていますか。', en: 'What do you need?' },
        choices: [
          { label: { ja: '休みたい' }, next: 'b' },
          { label: { ja: '人に相談したい', en: 'I want to talk to someone' }, next: 'c' },
        ],
        links: [],
        showsContacts: false,
      },
      {
        key: 'b',
        text: { ja: '休むときの制度があります。', en: 'There is support.' },
        choices: [],
        links: [{ label: { ja: '両立支援', en: 'Support' }, href: '/contents/2' }],
        showsContacts: false,
      },
      {
        key: 'c',
        text: { ja: '相談できる窓口です。' },
        choices: [],
        links: [],
        showsContacts: true,
      },
    ],
  },
  {
    id: 'hospital',
    title: { ja: '病院を探す' },
    otherWordings: [],
    steps: [
      {
        key: 'a',
        text: { ja: '病院を探せます。' },
        choices: [],
        links: [{ label: { ja: '病院' }, href: '/hospitals' }],
        showsContacts: false,
      },
    ],
  },
]

const GROUPS = [
  ['がん', '癌', 'cancer'],
  ['がん相談支援センター', '相談支援センター', 'consultation center', 'がんそうだんしえんせんたー'],
  ['緩和ケア', 'palliative care', 'かんわけあ'],
  ['仕事', '就労', '働く', 'しごと', 'work', 'job'],
  ['治療', 'ちりょう', 'treatment'],
  ['両立', 'りょうりつ'],
  ['ウィッグ', 'かつら', 'wig'],
  ['高額療養費制度', '高額療養費', 'こうがくりょうようひ'],
  ['セカンドオピニオン', 'second opinion'],
  ['お金', '費用', '医療費', 'おかね'],
].map((group) => group.map(foldForSearch))

/** A little dictionary. */
export const WORDINGS: Wordings = {
  has: (word) => GROUPS.some((group) => group.includes(word)),
  wordingsOf: (word) =>
    GROUPS.filter((group) => group.includes(word)).flatMap((group) =>
      group.filter((one) => one !== word),
    ),
  writtenFor: () => null,
  writtenAtStart: () => null,
}

export const DESK = {
  name: '相談窓口（見本）',
  phone: '03-0000-0000',
  hours: '平日',
  url: '/hospitals/a',
}
export const LINE = {
  name: '見本の電話相談',
  phone: '0000',
  hours: '毎日',
  url: 'https://line.example/',
}

/** An index of the little portal. */
export function sampleIndex(): KnowledgeIndex {
  const index = new KnowledgeIndex(WORDINGS)
  for (const [id, passages] of PASSAGES) index.put(id, passages)
  for (const answer of ANSWERS) index.putAnswer(answer)
  return index
}

/** The little portal as `answer` asks it. */
export function sampleRetrieve(
  given: Partial<Retrieve> & { found?: (asked: AskedRecords) => FoundRecords } = {},
): Retrieve {
  const index = sampleIndex()
  const { found, ...rest } = given
  return {
    now: '2026-11-27T09:30',
    scenarios: new ScenarioBook(SCENARIOS),
    care: { crisisLines: [], words: [] },
    answers: (query) => index.answers(query),
    passages: (query) => index.passages(query),
    knownWords: (message) => index.knownWords(message),
    records: async (asked) =>
      found?.(asked) ?? {
        total: 1,
        hits: [
          {
            title: '患者サロン',
            url: '/events/a',
            facts: '12月5日（土）14:00 立川市',
            confirmedOn: null,
          },
        ],
        url: '/events?kind=salon',
      },
    contacts: async () => [DESK],
    ...rest,
  }
}

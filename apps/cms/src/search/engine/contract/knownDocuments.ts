import { contractDocument, type ContractDocument } from './ContractDocument'

/** Documents by the names that the tables of the contract have for them. */
const GIVEN = {
  centre: {
    type: 'hospital',
    title: '港中央病院 がん相談支援センター',
    names: ['みなとちゅうおうびょういん', '旧港第一病院'],
    body: ['電話 03-1234-5678。治療と仕事の両立について相談できます。'],
    facets: { area: ['kuchuobu'], designation: ['regional-core'], cancer: ['lung', 'breast'] },
  },
  kyoto: { title: '国立京都病院のご案内', body: ['紹介状が要ります。'] },
  tokyo: { title: '東京都の取組', body: ['東京都は、がん対策の取り組みを進めます。'] },
  petct: { title: 'PET-CT検査とは', body: ['ＰＥＴ／ＣＴ検査は、がんの広がりを調べます。'] },
  ct: {
    title: '検査のながれ',
    body: ['CTの予約のあとに、血液検査があります。', 'PETは別の日です。'],
  },
  apart: { title: '相談のながれ', body: ['支援センターは二階です。がんの相談は一階です。'] },
  apply: { title: '申込書の書き方', body: ['申込みは郵送で受付けます。'] },
  applied: { title: '申し込みの手引', body: ['受け付け期間のうちに申し込んでください。'] },
  chemo: { title: '化学療法', body: ['抗がん剤による治療です。'], facets: { cancer: ['breast'] } },
  breast: { title: '乳がん', names: ['乳癌', 'breast cancer'], facets: { cancer: ['breast'] } },
  mention: { title: '暮らしの工夫', body: ['乳がんの方の体験談があります。'.repeat(3)] },
  news: { type: 'news', title: '講演会を開きます', body: ['乳がんの話です。'], date: '2015-04-01' },
  number: { title: '1.5倍の話', body: ['第15回 10 20 と、1.5 の違い。'] },
  signs: { title: '100%・50円（税込）', body: ["O'Brien & Co. <b>太字</b> \\ 終わり"] },
  lines: { title: '行のおわり', body: ['この行は港で', '区切れます。'] },
  rare: { title: '𠮷野さんの話', body: ['髙橋先生と𠮷野先生🙂'] },
  easy: {
    title: '緩和ケア',
    hidden: ['Palliative care', 'つらさをやわらげる'],
    body: ['早くから受けられます。'],
  },
  minato: {
    type: 'event',
    title: '港サロン',
    date: '2030-01-10',
    heldUntil: '2030-01-10',
    facets: { format: ['online'], organizer: ['minato'] },
  },
  past: {
    type: 'event',
    title: '港サロンの昔の会',
    date: '2020-01-10',
    heldUntil: '2020-01-10',
    facets: { format: ['onsite'], organizer: ['minato'] },
  },
  over: { type: 'event', title: '築地の会', date: '2020-01-10', heldUntil: '2020-01-10' },
  allOff: { type: 'event', title: '築地の会', date: '2031-01-10' },
  restOff: { type: 'event', title: '築地の会', date: '2030-12-10', heldUntil: '2020-01-10' },
  held: { type: 'event', title: '築地の会', date: '2030-01-10', heldUntil: '2030-01-10' },
} as const

export type KnownName = keyof typeof GIVEN

/** Few documents, of which each is in the index for a reason. */
export const knownDocuments = Object.fromEntries(
  Object.entries(GIVEN).map(([name, given], at) => [
    name,
    contractDocument(at + 1, structuredClone(given) as never),
  ]),
) as Record<KnownName, ContractDocument>

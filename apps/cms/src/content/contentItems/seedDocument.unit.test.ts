import { describe, expect, it } from '@jest/globals'
import type { RenewalDecision } from '@tokyo-cancer-portal/domain'
import { home } from '../home'
import { resources } from '../resources'
import { topics } from '../topics'
import type { ContentItemSeed } from '../types/documents'
import { contentItems } from '.'

const PATIENTS = 'content:cancer-and-work'
const EMPLOYERS = 'content:work-support-guide'

type Item = {
  /** As the document writes it, without its remarks. */
  title: string
  decision: RenewalDecision
  /** Where it stands in the document, as staff read it in the note. */
  place: string
  /** The guide that it is a page of. */
  guide: typeof PATIENTS | typeof EMPLOYERS | null
  /** The ➢ lines under it, as type and edition. */
  parts: string[]
}

/** Every row of the document's two tables. */
const ROWS: Item[] = [
  {
    title: 'がん治療と仕事を支援する企業応援ツール',
    decision: 'continue',
    place: '継続掲載の項目1',
    guide: EMPLOYERS,
    parts: ['handbook 2022-11', 'slides 2023-03', 'self-study 2023-03', 'video 2023-03'],
  },
  {
    title: 'がんになった従業員の治療と仕事の両立支援セミナー（企業向け）',
    decision: 'continue',
    place: '継続掲載の項目2',
    guide: EMPLOYERS,
    parts: ['seminar 2024-03', 'seminar 2023-03'],
  },
  {
    title: 'がん患者の治療と仕事の両立への優良な取り組みを行う企業表彰',
    decision: 'continue',
    place: '継続掲載の項目3',
    guide: EMPLOYERS,
    parts: ['award', 'casebook'],
  },
  {
    title:
      'がん患者などの治療と仕事の両立に取り組む企業を支援！（東京都難病・がん患者就業支援奨励金）',
    decision: 'continue',
    place: '継続掲載の項目4',
    guide: EMPLOYERS,
    parts: ['grant'],
  },
  {
    title: 'がん患者の就労に関する調査結果、会議資料など',
    decision: 'continue',
    place: '継続掲載の項目5',
    guide: EMPLOYERS,
    parts: ['report 2022-01', 'report 2019-03', ...Array<string>(6).fill('meeting')],
  },
  {
    title: '東京都社会保険労務士会の取組を紹介！',
    decision: 'continue',
    place: '継続掲載の項目6',
    guide: PATIENTS,
    parts: [],
  },
  {
    title: '頭頸部がんサバイバーの治療と就労のためのアンケート調査',
    decision: 'continue',
    place: '継続掲載の項目7',
    guide: PATIENTS,
    parts: ['survey'],
  },
  {
    title: '動画でわかる「がん」のこと',
    decision: 'continue',
    place: '継続掲載の項目8',
    guide: null,
    parts: ['video'],
  },
  {
    title: 'がん患者・がん経験者の就職活動を支援する資材等の紹介',
    decision: 'add',
    place: '新たに追加予定の項目1',
    guide: PATIENTS,
    parts: ['link', 'playlist'],
  },
  {
    title: '産業保健総合支援センターによる両立支援サービスについて',
    decision: 'add',
    place: '新たに追加予定の項目2',
    guide: EMPLOYERS,
    parts: ['link'],
  },
  {
    title: '患者・家族と職場のコミュニケーションを促進・支援するための資材',
    decision: 'consider',
    place: '新たに追加予定の項目3',
    guide: PATIENTS,
    parts: [],
  },
]

/** The materials that the document names under its rows, as it writes them. */
const NAMED = [
  'がんになった従業員の治療と仕事の両立支援ハンドブック',
  'がんになった従業員の治療と仕事の両立支援のための企業向け研修用教材（スライド教材）',
  'がんになった従業員の治療と仕事の両立支援のための企業向け研修用教材（自己学習教材）',
  'がんになった従業員の治療と仕事の両立支援のための企業向け研修用教材（映像教材）',
  '令和6年3月 オンラインセミナー',
  '令和5年3月 オンラインセミナー',
  'これまでの表彰結果について',
  '企業でできるがん対策事例紹介集～検診から就労支援まで～',
  '東京都難病・がん患者就業支援奨励金',
  '東京都がん患者の治療と仕事の両立に関する調査報告書',
  '東京都がん医療等に係る実態調査報告書',
  '東京都がん対策推進協議会 就労支援ワーキンググループ（第3回）',
  '頭頸部がんサバイバーの治療と就労のためのアンケート調査',
  '動画でわかる「がん」のこと',
]

const ADDRESSES = [
  'https://ganjoho.jp/public/institution/qa/index.html',
  'https://www.youtube.com/playlist?list=PLOn_cSS--Z_ZgsUMbvp7RJwhWWWR4Y32U',
  'https://www.tokyos.johas.go.jp/ryoritsu',
]

const itemTitled = (title: string) => contentItems.filter((item) => item.title === title)
const childrenOf = (key: string) =>
  contentItems
    .filter(({ parent }) => parent?.$ref === key)
    .toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0))

function partsOf({ resources: refs = [] }: ContentItemSeed): string[] {
  return refs.map(({ $ref }) => {
    const resource = resources.find(({ key }) => key === $ref)
    return [resource?.type, resource?.editionDate].filter(Boolean).join(' ')
  })
}

describe.each(ROWS.map((row) => [row.place, row] as const))('%s', (_place, row) => {
  const found = itemTitled(row.title)
  const [item] = found

  it('should be there once, with its decision and where it stood', () => {
    expect(found.map(({ renewal }) => renewal?.decision)).toEqual([row.decision])
    expect(item?.renewal?.note).toContain(row.place)
    expect(item?.sources?.some(({ label }) => label.includes('就労支援コンテンツ'))).toBe(true)
  })

  it('should stand where it belongs', () => {
    expect(item?.parent?.$ref ?? null).toBe(row.guide)
    expect(item?.draft ?? false).toBe(row.decision === 'consider')
  })

  it('should have all its parts, each a page of its own with a summary', () => {
    expect(item && partsOf(item)).toEqual(row.parts)
    for (const { $ref } of item?.resources ?? []) {
      const resource = resources.find(({ key }) => key === $ref)
      expect(resource?.summary).toMatch(/。$/)
      expect(resource?.audiences.length).toBeGreaterThan(0)
    }
  })

  it('should say for whom it is', () => {
    const audiences = item?.audiences ?? []
    const expected = { [PATIENTS]: 'patient', [EMPLOYERS]: 'employer' }
    expect(audiences).toContain(row.guide ? expected[row.guide] : 'public')
  })
})

describe('the items of the renewal document', () => {
  it('should be eleven: eight that are kept and three that are planned', () => {
    const decided = contentItems.filter(({ renewal }) => renewal)
    expect(decided.map(({ title }) => title).toSorted()).toEqual(
      ROWS.map(({ title }) => title).toSorted(),
    )
    expect(ROWS.filter(({ decision }) => decision === 'continue')).toHaveLength(8)
  })

  it('should have every material that the document names', () => {
    const titles = resources.map(({ title }) => title)
    expect(NAMED.filter((name) => !titles.some((title) => title.includes(name)))).toEqual([])
    expect(resources.filter(({ type }) => type === 'meeting')).toHaveLength(6)
  })

  it.each([
    ['ご本人・ご家族へ', PATIENTS],
    ['職場・企業の方へ', EMPLOYERS],
  ])(
    'should list the public ones under 「%s」 on the topic page as the guide does',
    (heading, key) => {
      const list = topics
        .find(({ slug }) => slug === 'work')
        ?.layout.find((block) => block.blockType === 'contentList' && block.heading === heading)
      expect(list?.blockType === 'contentList' && list.items?.map(({ $ref }) => $ref)).toEqual(
        childrenOf(key)
          .filter(({ draft }) => !draft)
          .map((child) => child.key),
      )
    },
  )

  it('should keep a guide short enough to be read', () => {
    for (const key of [PATIENTS, EMPLOYERS]) {
      expect(childrenOf(key).length).toBeGreaterThanOrEqual(2)
      expect(childrenOf(key).length).toBeLessThanOrEqual(7)
      const numbers = childrenOf(key).map(({ order }) => order)
      expect(new Set(numbers).size).toBe(numbers.length)
    }
  })

  it('should show the eighth as a banner of the home page and nowhere in the section', () => {
    const banners = contentItems.filter(({ placement }) => placement === 'home-banner')
    expect(banners.map(({ title }) => title)).toEqual(['動画でわかる「がん」のこと'])
    expect(banners[0]?.parent).toBeUndefined()
    expect(banners[0]?.topics ?? []).toEqual([])
    expect(banners[0]?.situations ?? []).toEqual([])
    expect(home.layout.some(({ blockType }) => blockType === 'banners')).toBe(true)
  })

  it('should show the third as ended and keep only the item under consideration from the public', () => {
    expect(contentItems.filter(({ ended }) => ended).map(({ key }) => key)).toEqual([
      'content:company-awards',
    ])
    expect(itemTitled(ROWS[2]?.title ?? '')[0]?.endedNote).toContain('平成29年度')
    expect(contentItems.filter(({ draft }) => draft).map(({ title }) => title)).toEqual([
      ROWS[10]?.title,
    ])
  })

  it('should number the rounds of the working group from 3 to 8', () => {
    const rounds = resources
      .filter(({ type }) => type === 'meeting')
      .map(({ title }) => /第(\d)回/.exec(title)?.[1])
    expect(rounds).toEqual(['3', '4', '5', '6', '7', '8'])
  })

  it('should give an address exactly to what the document gives one', () => {
    expect(resources.flatMap(({ url }) => url ?? []).toSorted()).toEqual(ADDRESSES.toSorted())
    const silent = resources.filter(({ url, inquiry }) => !url && !inquiry?.name)
    expect(silent.map(({ key }) => key)).toEqual([])
  })

  it('should write dates of editions in both eras', () => {
    const page = (key: string) =>
      JSON.stringify(contentItems.find((item) => item.key === key)?.body)
    expect(page('content:employer-tools')).toContain('令和4年（2022年）11月')
    expect(page('content:employer-tools')).toContain('令和5年（2023年）3月')
    expect(page('content:employer-seminars')).toContain('令和6年（2024年）3月')
    expect(page('content:surveys-and-meetings')).toContain('平成31年（2019年）3月')
  })

  it('should promise no file, video or content that the portal does not have', () => {
    const page = (slug: string) => contentItems.find((item) => item.slug === slug)
    for (const slug of ['employer-tools', 'employer-seminars', 'company-awards']) {
      expect(JSON.stringify(page(slug)?.body)).toContain('このサイトにはまだ掲載していません')
    }
    const video = resources.find(({ key }) => key === 'resource:cancer-videos')
    expect(video?.url).toBeUndefined()
    expect(video?.summary).toContain('動画の掲載先は未確認')
    expect(page('cancer-videos')?.summary).toBe(video?.summary)
    expect(JSON.stringify(page('sharoushi-activities'))).toContain('取組の内容は未確認です。')
    expect(page('sharoushi-activities')?.inquiry?.name).toBe('東京都社会保険労務士会')
  })

  it('should keep the question about the name of the handbook to staff', () => {
    const item = contentItems.find(({ key }) => key === 'content:employer-tools')
    expect(item?.renewal?.note).toContain('サポートブック')
    expect(JSON.stringify({ ...item, renewal: undefined })).not.toContain('サポートブック')
    const handbook = resources.find(({ key }) => key === 'resource:handbook-2022')
    expect(handbook?.aliases?.[0]?.name).toContain('サポートブック')
  })
})

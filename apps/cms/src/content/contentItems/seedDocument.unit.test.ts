import { describe, expect, it } from '@jest/globals'
import { resources } from '../resources'
import { topics } from '../topics'
import { contentItems } from '.'

const SECTION = 'content:cancer-and-work'

/** The items of the renewal document in its order: title, decision, resources. */
const KEPT: [title: string, resources: string[]][] = [
  [
    'がん治療と仕事を支援する企業応援ツール',
    ['handbook 2022-11', 'slides 2023-03', 'self-study 2023-03', 'video 2023-03'],
  ],
  [
    'がんになった従業員の治療と仕事の両立支援セミナー（企業向け）',
    ['seminar 2024-03', 'seminar 2023-03'],
  ],
  ['がん患者の治療と仕事の両立への優良な取り組みを行う企業表彰', ['award', 'casebook']],
  [
    'がん患者などの治療と仕事の両立に取り組む企業を支援！（東京都難病・がん患者就業支援奨励金）',
    ['grant'],
  ],
  [
    'がん患者の就労に関する調査結果、会議資料など',
    ['report 2022-01', 'report 2019-03', ...Array<string>(6).fill('meeting')],
  ],
  ['東京都社会保険労務士会の取組を紹介！', []],
  ['頭頸部がんサバイバーの治療と就労のためのアンケート調査', ['survey']],
]

const PLANNED: [title: string, decision: string, resources: string[]][] = [
  ['がん患者・がん経験者の就職活動を支援する資材等の紹介', 'add', ['link', 'playlist']],
  ['産業保健総合支援センターによる両立支援サービスについて', 'add', ['link']],
  ['患者・家族と職場のコミュニケーションを促進・支援するための資材', 'consider', []],
]

const ADDRESSES = [
  'https://ganjoho.jp/public/institution/qa/index.html',
  'https://www.youtube.com/playlist?list=PLOn_cSS--Z_ZgsUMbvp7RJwhWWWR4Y32U',
  'https://www.tokyos.johas.go.jp/ryoritsu',
]

const children = contentItems
  .filter(({ parent }) => parent?.$ref === SECTION)
  .toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0))

function partsOf({ resources: refs = [] }: (typeof contentItems)[number]): string[] {
  return refs.map(({ $ref }) => {
    const resource = resources.find(({ key }) => key === $ref)
    return [resource?.type, resource?.editionDate].filter(Boolean).join(' ')
  })
}

describe('the items of the renewal document', () => {
  it('should stand in the section in the order of the document, with all their parts', () => {
    expect(children.map((item) => [item.title, item.renewal?.decision, partsOf(item)])).toEqual([
      ...KEPT.map(([title, parts]) => [title, 'continue', parts]),
      ...PLANNED,
    ])
  })

  it('should list the public ones on the topic page in the same order', () => {
    const list = topics
      .find(({ slug }) => slug === 'work')
      ?.layout.find((block) => block.blockType === 'contentList')
    expect(list?.blockType === 'contentList' && list.items?.map(({ $ref }) => $ref)).toEqual(
      children.filter(({ draft }) => !draft).map(({ key }) => key),
    )
  })

  it('should show the eighth as a banner of the home page and nowhere in the section', () => {
    const banners = contentItems.filter(({ placement }) => placement === 'home-banner')
    expect(banners.map(({ title }) => title)).toEqual(['動画でわかる「がん」のこと'])
    expect(banners[0]?.parent).toBeUndefined()
    expect(banners[0]?.topics ?? []).toEqual([])
    expect(banners[0]?.renewal?.decision).toBe('continue')
  })

  it('should show the third as ended and keep only the item under consideration from the public', () => {
    expect(contentItems.filter(({ ended }) => ended).map(({ key }) => key)).toEqual([
      'content:company-awards',
    ])
    expect(children[2]?.endedNote).toContain('平成29年度')
    expect(contentItems.filter(({ draft }) => draft).map(({ title }) => title)).toEqual([
      PLANNED[2]?.[0],
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

  it('should promise no file, video or content that the portal does not have', () => {
    const page = (slug: string) => contentItems.find((item) => item.slug === slug)
    for (const slug of ['employer-tools', 'employer-seminars']) {
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

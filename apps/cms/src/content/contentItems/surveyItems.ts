import { h2, p, richText } from '../richText'
import type { ContentItemSeed } from '../types/documents'
import { ref } from '../types/refs'
import { renewalNote, SECTION } from './section'

/** Kept items 5 to 7 of the section, in the document's order. */
export const surveyItems: readonly ContentItemSeed[] = [
  {
    ...SECTION,
    key: 'content:surveys-and-meetings',
    slug: 'surveys-and-meetings',
    title: 'がん患者の就労に関する調査結果、会議資料など',
    summary:
      'がん患者さんの就労について東京都が行った調査の報告書と、就労支援ワーキンググループ（第3回から第8回）の会議資料です。',
    body: richText(
      h2('調査報告書'),
      p(
        '令和4年（2022年）1月の「東京都がん患者の治療と仕事の両立に関する調査報告書」と、平成31年（2019年）3月の「東京都がん医療等に係る実態調査報告書」があります。平成31年の報告書には「がん患者の就労等に関する実態調査」の報告書も入っています。',
      ),
      h2('会議の資料'),
      p(
        '東京都がん対策推進協議会の就労支援ワーキンググループで使われた資料です。第3回から第8回まであります。',
      ),
    ),
    audiences: ['employer', 'medical', 'public'],
    resources: [
      ref('resource:survey-report-2022'),
      ref('resource:survey-report-2019'),
      ref('resource:working-group-3'),
      ref('resource:working-group-4'),
      ref('resource:working-group-5'),
      ref('resource:working-group-6'),
      ref('resource:working-group-7'),
      ref('resource:working-group-8'),
    ],
    order: 50,
    renewal: { decision: 'continue', note: renewalNote('継続掲載の項目5') },
  },
  {
    ...SECTION,
    key: 'content:sharoushi-activities',
    slug: 'sharoushi-activities',
    title: '東京都社会保険労務士会の取組を紹介！',
    summary: '東京都社会保険労務士会の取組についてのページです。取組の内容は未確認です。',
    body: richText(
      p(
        '社会保険労務士（社労士）は、労務管理や社会保障の制度にくわしい国家資格の専門家です。東京都社会保険労務士会の取組の内容は未確認です。確認できたら、このページで紹介します。',
      ),
      p('取組の内容と利用のしかたは、東京都社会保険労務士会へお問い合わせください。'),
    ),
    topics: [ref('topic:work'), ref('topic:consultation')],
    audiences: ['patient', 'family', 'employer'],
    inquiry: { name: '東京都社会保険労務士会' },
    order: 60,
    renewal: { decision: 'continue', note: renewalNote('継続掲載の項目6') },
  },
  {
    ...SECTION,
    key: 'content:head-and-neck-survey',
    slug: 'head-and-neck-survey',
    title: '頭頸部がんサバイバーの治療と就労のためのアンケート調査',
    summary:
      '頭や首のがん（頭頸部がん）を経験した方の、治療と就労についてのアンケート調査を紹介しています。',
    body: richText(
      p(
        '頭頸部（とうけいぶ）がんは、口、のど、鼻など、頭や首にできるがんです。このページでは、頭頸部がんを経験した方の治療と就労についてのアンケート調査を紹介しています。',
      ),
    ),
    audiences: ['patient', 'medical', 'public'],
    resources: [ref('resource:head-and-neck-survey')],
    order: 70,
    renewal: { decision: 'continue', note: renewalNote('継続掲載の項目7') },
  },
]

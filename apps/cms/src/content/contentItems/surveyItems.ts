import { h2, p, richText, ul } from '../richText'
import type { ContentItemSeed } from '../types/documents'
import { ref } from '../types/refs'
import { ASK_THE_BUREAU, EMPLOYER_SECTION, PATIENT_SECTION, renewalNote } from './section'

/** Kept items 5 to 7 of the section. */
export const surveyItems: readonly ContentItemSeed[] = [
  {
    ...EMPLOYER_SECTION,
    key: 'content:surveys-and-meetings',
    slug: 'surveys-and-meetings',
    title: 'がん患者の就労に関する調査結果、会議資料など',
    summary:
      'がん患者さんの就労について東京都が行った調査の報告書と、就労支援ワーキンググループ（第3回から第8回）の会議資料です。',
    body: richText(
      h2('調査報告書'),
      ul(
        '東京都がん患者の治療と仕事の両立に関する調査報告書：令和4年（2022年）1月',
        '東京都がん医療等に係る実態調査報告書：平成31年（2019年）3月。「がん患者の就労等に関する実態調査」の報告書も入っています。',
      ),
      h2('会議の資料'),
      p(
        '東京都がん対策推進協議会の就労支援ワーキンググループで使われた資料です。第3回から第8回まであります。開かれた日は未確認です。このほかの資料については、内容を確認できたものから載せます。',
      ),
      h2('だれのための資料ですか'),
      p(
        '両立支援の仕組みを考える企業の方、医療・支援に携わる方のほか、どなたでも参考にできる資料です。',
      ),
      h2('手に入れるには'),
      p(`ファイルは、このサイトにはまだ掲載していません。${ASK_THE_BUREAU}`),
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
    ...PATIENT_SECTION,
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
    order: 30,
    renewal: { decision: 'continue', note: renewalNote('継続掲載の項目6') },
  },
  {
    ...PATIENT_SECTION,
    key: 'content:head-and-neck-survey',
    slug: 'head-and-neck-survey',
    title: '頭頸部がんサバイバーの治療と就労のためのアンケート調査',
    summary:
      '頭や首のがん（頭頸部がん）を経験した方の、治療と就労についてのアンケート調査を紹介しています。',
    body: richText(
      h2('どんな調査ですか'),
      p(
        '頭頸部（とうけいぶ）がんは、口、のど、鼻など、頭や首にできるがんです。このページでは、頭頸部がんを経験した方の治療と就労についてのアンケート調査を紹介しています。',
      ),
      h2('だれに役立ちますか'),
      p('頭頸部がんを経験した方、医療・支援に携わる方のほか、どなたでも参考にできます。'),
      h2('調査をした機関と時期'),
      p(`調査をした機関、時期、結果のファイルは未確認です。${ASK_THE_BUREAU}`),
    ),
    audiences: ['patient', 'medical', 'public'],
    resources: [ref('resource:head-and-neck-survey')],
    order: 40,
    renewal: { decision: 'continue', note: renewalNote('継続掲載の項目7') },
  },
]

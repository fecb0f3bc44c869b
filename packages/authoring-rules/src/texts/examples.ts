import { field, p, page, pageWith, ul } from '../testing/build'
import { type RuleExamples, wrong } from '../testing/RuleExamples'

const LONG_SENTENCE =
  'がん相談支援センターでは、看護師やソーシャルワーカーなどの相談員が、治療のこと、お金のこと、仕事のこと、家族のことなど、がんに関わるさまざまな心配について、電話または面談でお話を伺っています。'
const { review: _, ...withoutReview } = page()
const review = (on: string | null) => pageWith({ review: { path: 'nextReviewOn', on } })

export const TEXTS: readonly RuleExamples[] = [
  {
    rule: 'TXT-1',
    wrong: [
      wrong(field('title', 'お知らせ'), 'お知らせ'),
      wrong(field('title', '【ご案内】'), '【ご案内】'),
      wrong(
        field('title', '市民公開講座 '.repeat(7)),
        '市民公開講座 市民公開講座 市民公開講座 市民公開講座 市民公開講座 市民公開…',
      ),
      wrong(field('title', '病院を探す'), '病院を探す', undefined, 'blocker'),
    ],
    fine: [
      field('title', '乳がんの患者サロン'),
      field('title', '年末年始の窓口のお知らせ'),
      field('title', '治療と仕事の両立について相談できるところ'),
      field('prose', 'お知らせ'),
    ],
  },
  {
    rule: 'TXT-2',
    wrong: [
      wrong(LONG_SENTENCE, `${LONG_SENTENCE.slice(0, 39)}…`),
      wrong(field('prose', '参加できないわけではありません。'), 'ないわけではありません'),
      wrong('痛みがないとは限らない。', 'ないとは限らない'),
      wrong('費用がかからなくはない。', 'なくはない'),
    ],
    fine: [
      'がん相談支援センターでは、相談員が話を聞きます。',
      '困ったことはありませんか。言えないことはありませんか。',
      '同じ病気の方は少なくありません。',
      'お薬手帳、診察券、保険証、筆記用具、飲み物をお持ちください。',
      page(ul(LONG_SENTENCE.slice(0, 60))),
      '申し込まなければなりません。',
    ],
  },
  {
    rule: 'TXT-3',
    wrong: [
      wrong('QOLを保ちながら過ごします。', 'QOL'),
      wrong('ＡＣＰについて話します。', 'ＡＣＰ'),
      wrong('予後について聞く', '予後'),
      wrong(page(p('MSWに相談できます。'), p('MSWは2人います。')), 'MSW'),
    ],
    fine: [
      'QOL（生活の質）を保ちながら過ごします。',
      page(p('生活の質（QOL）'), p('QOLを保つ工夫')),
      'ACPI規格、MSWord、PCT100',
      '「予後」とは、病気のこれからの見通しです。',
      '寛解という言葉',
    ],
  },
  {
    rule: 'TXT-4',
    wrong: [
      wrong('患者様とご家族の方', '患者様', '患者さんとご家族の方'),
      wrong('看護婦がお話しします。', '看護婦', '看護師がお話しします。'),
      wrong('闘病中の方', '闘病'),
      wrong('末期がんの方へ', '末期がん'),
    ],
    fine: [
      '患者さんとご家族の方',
      '東京都看護婦協会（当時）',
      '「痴呆の人と家族の会」の記録',
      '闘病記文庫があります。',
      '小児病棟と成人病棟があります。',
      '患者様式第1号',
      '父兄弟にがんの方がいる場合',
      '痴呆症状',
      field('name', '成人病研究所'),
    ],
  },
  {
    rule: 'REV-1',
    wrong: [
      wrong(review(null), ''),
      wrong(review('2026-11-01'), '2026-11-01'),
      wrong(review('2028-04-01'), '2028-04-01'),
      wrong(review('いつか'), ''),
    ],
    fine: [review('2027-04-01'), review('2026-11-27'), withoutReview],
  },
]

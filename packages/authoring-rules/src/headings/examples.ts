import { bold, h, p, page, table, th, ul } from '../testing/build'
import { type RuleExamples, wrong } from '../testing/RuleExamples'

const TITLE = 'がん相談支援センターとは'
const LONG = p('相談員が話を聞きます。'.repeat(60))

export const HEADINGS: readonly RuleExamples[] = [
  {
    rule: 'HDG-1',
    wrong: [
      wrong(
        page(h(1, '相談の流れ'), p('順に説明します。')),
        '相談の流れ',
        `${TITLE}|相談の流れ順に説明します。`,
      ),
      wrong(page(h(3, '費用'), h(3, '期間')), '費用', `${TITLE}|費用期間`),
      wrong(page(h(2, '対象'), h(4, '大人'), h(4, '子ども')), '大人', `${TITLE}|対象大人子ども`),
    ],
    fine: [
      page(h(2, '対象'), h(3, '大人'), h(4, '入院中'), h(2, '費用')),
      page(p('見出しのない短いお知らせです。')),
      page(h(2, '対象'), h(3, '大人'), h(3, '子ども')),
    ],
  },
  {
    rule: 'HDG-2',
    wrong: [
      wrong(page(h(2), p('本文')), '', `${TITLE}|本文`),
      wrong(page(h(2, '対象'), h(3, '　'), p('本文')), '', `${TITLE}|対象本文`),
      wrong(page(p('前'), h(2, ' '), h(3), p('後')), '', `${TITLE}|前後`),
    ],
    fine: [page(h(2, '対象')), page(p('本文')), page(h(2, '?'))],
  },
  {
    rule: 'HDG-3',
    wrong: [
      wrong(page(p(bold('申込みの方法')), p('電話で申し込みます。')), '申込みの方法'),
      wrong(page(p(bold('対象'), bold('となる方')), ul('患者さん', 'ご家族')), '対象となる方'),
      wrong(page(p(bold('費用')), table([[th('内容'), th('円')]])), '費用'),
    ],
    fine: [
      page(p(bold('申込みは不要です。')), p('当日お越しください。')),
      page(p(bold('注意：'), '駐車場はありません。'), p('電車でお越しください。')),
      page(p('本文'), p(bold('最後の一言'))),
      page(p(bold('対象')), h(2, '費用')),
    ],
  },
  {
    rule: 'HDG-4',
    wrong: [
      wrong(page(LONG), `${'相談員が話を聞きます。'.repeat(4).slice(0, 39)}…`),
      wrong(page(h(2, '対象'), LONG), `${'相談員が話を聞きます。'.repeat(4).slice(0, 39)}…`),
      wrong(page(p('はじめに'), LONG), 'はじめに'),
    ],
    fine: [
      page(
        p('相談員が話を聞きます。'.repeat(30)),
        h(2, '対象'),
        p('相談員が話を聞きます。'.repeat(30)),
      ),
      page(p('短い本文')),
      page(),
    ],
  },
]

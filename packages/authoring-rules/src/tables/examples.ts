import { cell, h, image, p, page, table, th } from '../testing/build'
import { type RuleExamples, wrong } from '../testing/RuleExamples'

const TITLE = 'がん相談支援センターとは'
const ROWS = [
  [th('内容'), th('費用')],
  [cell('講演会'), cell('無料')],
]
const plain = (...rows: string[][]) => table(rows.map((row) => row.map((text) => cell(text))))
const FINE = page(h(2, '費用'), table(ROWS))

export const TABLES: readonly RuleExamples[] = [
  {
    rule: 'TBL-1',
    wrong: [
      wrong(page(table(ROWS)), '内容費用', undefined, 'blocker'),
      wrong(page(image(), table(ROWS)), '内容費用', undefined, 'blocker'),
      wrong(page(p('費用の表です。'), table(ROWS, null)), '内容費用', undefined, 'blocker'),
      wrong(page(p(), table(ROWS)), '内容費用', undefined, 'blocker'),
    ],
    fine: [FINE, page(table(ROWS, '費用')), page(p('費用は次のとおりです。'), table(ROWS))],
  },
  {
    rule: 'TBL-2',
    wrong: [
      wrong(
        page(p('予定'), plain(['日付', 'テーマ'], ['12月10日', 'お金のこと'])),
        '日付テーマ',
        `${TITLE}|予定日付テーマ12月10日お金のこと`,
        'blocker',
      ),
      wrong(
        page(p('予定'), plain(['12月10日', 'お金のこと'], ['1月14日', '仕事のこと'])),
        '12月10日お金のこと',
      ),
      wrong(page(p('窓口'), plain(['本館', '相談室'], ['別館', '受付'])), '本館相談室'),
    ],
    fine: [
      FINE,
      page(p('予定'), table([[th('12月10日'), cell('お金のこと')]])),
      page(p('表はありません。')),
    ],
  },
  {
    rule: 'TBL-3',
    wrong: [
      wrong(
        page(p('予定'), table([[th('日付'), th('テーマ')], [cell('未定', { colSpan: 2 })]])),
        '日付テーマ',
      ),
      wrong(page(p('予定'), table([[th('対象')], [cell('患者さん')]])), '対象'),
      wrong(
        page(
          p('予定'),
          table(
            [
              [th('表'), th('中')],
              [cell('', { children: [table(ROWS)] }), cell('')],
            ],
            '外の表',
          ),
        ),
        '外の表',
      ),
    ],
    fine: [
      FINE,
      page(p('予定'), table([[th('a'), cell('b', { colSpan: 1, rowSpan: 1 })]])),
      page(p('表はありません。')),
    ],
  },
]

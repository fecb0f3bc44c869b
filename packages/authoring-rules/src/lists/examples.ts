import { bold, p, page, ul } from '../testing/build'
import { type RuleExamples, wrong } from '../testing/RuleExamples'

const TITLE = 'がん相談支援センターとは'

export const LISTS: readonly RuleExamples[] = [
  {
    rule: 'LST-1',
    wrong: [
      wrong(page(p('・患者さん'), p('・ご家族')), '・患者さん', `${TITLE}|患者さんご家族`),
      wrong(
        page(p('持ち物'), p('● 保険証'), p('● 筆記用具'), p('以上です。')),
        '● 保険証',
        `${TITLE}|持ち物保険証筆記用具以上です。`,
      ),
      wrong(page(p('1. 受付'), p('2. 相談')), '1. 受付', `${TITLE}|受付相談`),
      wrong(page(p('１．受付'), p('２．相談')), '１．受付', `${TITLE}|受付相談`),
      wrong(page(p('(1) 受付'), p('(2) 相談')), '(1) 受付'),
      wrong(page(p('●大人'), p('・通院中の方')), '●大人'),
    ],
    fine: [
      page(ul('患者さん', 'ご家族')),
      page(p('・患者さん')),
      page(p('10.5キロ歩きます。'), p('11.2キロ歩きます。')),
      page(p('3. 申込み'), p('7. 備考')),
      page(p('○○病院の方へ')),
      page(p(bold('受付')), p('相談')),
    ],
  },
]

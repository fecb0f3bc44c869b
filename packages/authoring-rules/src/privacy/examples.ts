import { event, field, p, page, pageWith } from '../testing/build'
import { type RuleExamples, wrong } from '../testing/RuleExamples'

const contact = (more: object, hasOwner = true) =>
  pageWith({ contact: { path: 'inquiry', ...more }, hasOwner })

export const PRIVACY: readonly RuleExamples[] = [
  {
    rule: 'PII-1',
    wrong: [
      wrong('担当 山田 090-1234-5678', '090-1234-5678'),
      wrong(field('contact', 'yamada.hanako@gmail.com'), 'yamada.hanako@gmail.com'),
      wrong('診察券番号：0012345の方', '診察券番号：0012345'),
      wrong('参加者：昭和45年5月3日生まれ、女性', '昭和45年5月3日生まれ'),
      wrong('携帯０８０（１２３４）５６７８', '０８０（１２３４）５６７８'),
    ],
    fine: [
      '電話 03-1234-5678、0120-123-456、050-1234-5678',
      field('contact', 'soudan@hospital.example.jp'),
      '診察券番号をお知らせください。',
      '生年月日とお名前をお書きください。',
      page(p('2026年12月10日生放送')),
      '対象：平成9年4月2日生まれの方から、昭和31年4月1日以前に生まれた方まで',
    ],
  },
  {
    rule: 'ORG-1',
    wrong: [
      wrong(contact({}, false), '', undefined, 'blocker'),
      wrong(contact({}), '', undefined, 'warning'),
      wrong(contact({ name: '東京都保健医療局' }), '', undefined, 'warning'),
      wrong(contact({ name: '相談室', phone: '03-1234-5678' }), '', undefined, 'hint'),
      wrong(event({ contact: null }), '', undefined, 'blocker'),
      wrong(event({ contact: { name: '相談室' } }), '', undefined, 'warning'),
    ],
    fine: [
      page(),
      contact({ name: '相談室', url: 'https://example.jp/' }),
      event(),
      event({ contact: { email: 'soudan@example.jp' } }),
      event({ contact: { name: '相談室' }, application: { phone: '03-1234-5678' } }),
    ],
  },
]

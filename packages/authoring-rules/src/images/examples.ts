import { ENOUGH, event, image, p, page } from '../testing/build'
import { type RuleExamples, wrong } from '../testing/RuleExamples'

const withAlt = (alt: string | null, more: object = {}) => page(p(ENOUGH), image({ alt, ...more }))
const FINE = withAlt('相談室の入口。青い看板が目印です。')
const FLYER = { flyer: { mimeType: 'image/png', bytes: 300_000 } }

export const IMAGES: readonly RuleExamples[] = [
  {
    rule: 'IMG-1',
    wrong: [
      wrong(withAlt(null), 'entrance.jpg', undefined, 'blocker'),
      wrong(withAlt('　'), 'entrance.jpg', undefined, 'blocker'),
      wrong(withAlt('', { fileName: null }), '', undefined, 'blocker'),
    ],
    fine: [FINE, withAlt(null, { decorative: true }), page(p(ENOUGH))],
  },
  {
    rule: 'IMG-2',
    wrong: [
      wrong(withAlt('IMG_0123.jpg'), 'IMG_0123.jpg', undefined, 'blocker'),
      wrong(withAlt('salon_2026_12'), 'salon_2026_12', undefined, 'blocker'),
      wrong(withAlt('entrance'), 'entrance', undefined, 'blocker'),
      wrong(withAlt('DSC01234'), 'DSC01234', undefined, 'blocker'),
    ],
    fine: [
      FINE,
      withAlt('本館2階の講堂', { fileName: '本館2階の講堂.jpg' }),
      withAlt('QRコード。申込みページを開きます。'),
      withAlt('AYA'),
    ],
  },
  {
    rule: 'IMG-3',
    wrong: [
      wrong(withAlt('写真'), '写真'),
      wrong(withAlt('画像1'), '画像1'),
      wrong(withAlt('会場の写真'), '会場の写真'),
      wrong(withAlt('チラシ'), 'チラシ'),
    ],
    fine: [
      FINE,
      withAlt('東京都のシンボルマーク'),
      withAlt('車椅子で通れる広い廊下の写真'),
      withAlt('講演する山田医師'),
    ],
  },
  {
    rule: 'IMG-4',
    wrong: [
      wrong(withAlt('相'.repeat(76)), `${'相'.repeat(39)}…`),
      wrong(withAlt('相談室の入口', { caption: '相談室の入口' }), '相談室の入口'),
      wrong(withAlt(`${'a'.repeat(151)}です`), `${'a'.repeat(39)}…`),
    ],
    fine: [
      FINE,
      withAlt('相'.repeat(75)),
      withAlt('青い看板のある入口', { caption: '相談室の入口' }),
    ],
  },
  {
    rule: 'IMG-5',
    wrong: [
      wrong(
        page(p('ご覧ください。'), image({ width: 1240, height: 1754 })),
        '相談室の入口。青い看板が目印です。',
        undefined,
        'blocker',
      ),
      wrong(
        page(image({ width: 3508, height: 2480, alt: 'チラシの表' })),
        'チラシの表',
        undefined,
        'blocker',
      ),
      wrong(event(FLYER, p('チラシをご覧ください。')), '', undefined, 'blocker'),
      wrong(event(FLYER), '', undefined, 'blocker'),
    ],
    fine: [
      page(p(ENOUGH), image({ width: 1240, height: 1754 })),
      page(p('相談室の入口です。'), image({ width: 1600, height: 900 })),
      event(FLYER, p(ENOUGH)),
      event({}, p('どなたでもどうぞ。')),
    ],
  },
  {
    rule: 'IMG-6',
    wrong: [
      wrong(withAlt('図', { address: 'data:image/png;base64,AAAA' }), '', undefined, 'blocker'),
      wrong(withAlt('図', { address: 'blob:https://example.jp/1' }), '', undefined, 'blocker'),
      wrong(
        withAlt(null, { address: 'file:///C:/a.png', decorative: true }),
        '',
        undefined,
        'blocker',
      ),
    ],
    fine: [
      FINE,
      withAlt('受付の場所', { address: '/api/media/file/a.png' }),
      withAlt('受付の場所', { address: null }),
    ],
  },
]

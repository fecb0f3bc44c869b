import { event, field, p, page } from '../testing/build'
import { type RuleExamples, wrong } from '../testing/RuleExamples'

export const EVENT: readonly RuleExamples[] = [
  {
    rule: 'EVT-1',
    wrong: [
      wrong(event({ format: 'online', application: null }), '', undefined, 'blocker'),
      wrong(event({ format: 'hybrid', online: { url: ' ' } }), '', undefined, 'warning'),
      wrong(
        event({ format: 'online', application: { required: 'not-required' }, online: {} }),
        '',
        undefined,
        'blocker',
      ),
    ],
    fine: [
      event(),
      event({ format: 'online', online: { url: 'https://example.jp/join' } }),
      event({ format: 'hybrid', online: { note: '申し込んだ方にメールでURLをお送りします。' } }),
      event({ format: 'archive' }),
    ],
  },
  {
    rule: 'EVT-2',
    wrong: [
      wrong(event({ application: { required: 'required' } }), '', undefined, 'blocker'),
      wrong(
        event({ application: { required: 'required', method: ' ' } }),
        '',
        undefined,
        'blocker',
      ),
      wrong(
        event({ application: { required: 'required', url: '', deadlineDate: '2026-12-01' } }),
        '',
      ),
    ],
    fine: [
      event(),
      event({ application: { required: 'not-required' } }),
      event({ application: { required: 'required', phone: '03-1234-5678' } }),
      event({ application: null }),
    ],
  },
  {
    rule: 'ADV-1',
    wrong: [
      wrong('手術件数日本一の病院です。', '日本一', undefined, 'hint'),
      wrong('実績Ｎｏ．１の外科チーム', 'Ｎｏ．１', undefined, 'hint'),
      wrong('早く見つければ必ず治ります。', '必ず治', undefined, 'hint'),
      wrong('がんが消えたという体験談を紹介します。', '体験談', undefined, 'hint'),
      wrong(event({}, p('副作用のない治療を紹介します。')), '副作用のない', undefined, 'hint'),
      wrong(field('title', '最先端の治療で、がんに勝つ'), '最先端の治療', undefined, 'hint'),
    ],
    fine: [
      '保険証を必ずお持ちください。',
      '患者さんの体験談を聞く会です。',
      'No.1会議室、No.10会議室',
      '市民公開講座 乳がんの最新治療',
      '副作用のない人もいます。',
      page(p('体験談を聞きます。'), p('運動の効果を学びます。')),
      '東京都で一番近い駅',
    ],
  },
]

import type { CheckSeed } from '../../types/chat'
import { docRef } from '../../types/refs'
import { HIGH_COST } from './pages'

/** Money and schemes, handbooks and reports, the portal itself. */
export const portalChecks: readonly CheckSeed[] = [
  {
    key: 'check:money-002',
    question: '医療費が高くて払えるか心配です。使える制度はありますか',
    expectation: 'record',
    expected: [
      docRef('topic:money'),
      docRef('term:high-cost-medical-expense-benefit'),
      docRef('content:consultation-center'),
      docRef('term:consultation-support-center'),
      docRef('topic:consultation'),
    ],
    addresses: ['/consultation'],
  },
  {
    key: 'check:money-004',
    question: '仕事を休んでいる間にもらえるお金',
    expectation: 'record',
    expected: [docRef('term:injury-and-sickness-allowance'), docRef('topic:money')],
  },
  {
    key: 'check:money-011',
    question: '高額医療費',
    expectation: 'record',
    expected: HIGH_COST,
  },
  {
    key: 'check:money-012',
    question: 'こうがくりょうようひ',
    expectation: 'record',
    expected: HIGH_COST,
  },
  {
    key: 'check:money-023',
    question: 'びょういんの おかねが たかいです。やすく なりますか。',
    language: 'easy',
    expectation: 'record',
    expected: [
      docRef('topic:money'),
      docRef('term:high-cost-medical-expense-benefit'),
      docRef('term:certificate-of-eligibility-for-ceiling'),
    ],
  },
  {
    key: 'check:money-025',
    question: 'How can I reduce my medical costs?',
    language: 'en',
    expectation: 'record',
    expected: [
      docRef('topic:money'),
      docRef('term:high-cost-medical-expense-benefit'),
      docRef('term:certificate-of-eligibility-for-ceiling'),
    ],
  },
  {
    key: 'check:resources-003',
    question: '動画でがんのことを知りたい',
    expectation: 'record',
    expected: [docRef('content:cancer-videos'), docRef('resource:cancer-videos')],
  },
  {
    key: 'check:resources-005',
    question: 'がん医療の実態調査の報告書',
    expectation: 'record',
    expected: [docRef('resource:survey-report-2019'), docRef('content:surveys-and-meetings')],
  },
  {
    key: 'check:resources-007',
    question: '就労支援ワーキンググループの会議資料はどこにありますか',
    expectation: 'record',
    expected: [
      docRef('content:surveys-and-meetings'),
      docRef('resource:working-group-3'),
      docRef('resource:working-group-4'),
      docRef('resource:working-group-5'),
      docRef('resource:working-group-6'),
    ],
  },
  {
    key: 'check:resources-017',
    question: '会社で配れるような冊子あらへんの',
    expectation: 'record',
    expected: [docRef('resource:handbook-2022'), docRef('content:employer-tools')],
  },
  {
    key: 'check:portal-001',
    question: 'このサイトは誰が運営していますか',
    expectation: 'record',
    expected: [docRef('content:site-policy')],
    addresses: ['/'],
  },
  {
    key: 'check:portal-003',
    question: 'このサイトの使い方を教えて',
    expectation: 'record',
    expected: [docRef('content:about-this-portal')],
  },
  {
    key: 'check:portal-005',
    question: '検索した言葉は保存されますか',
    expectation: 'record',
    expected: [docRef('content:privacy')],
  },
  {
    key: 'check:portal-014',
    question: 'アクセシビリティ',
    expectation: 'record',
    expected: [docRef('content:accessibility')],
  },
  {
    key: 'check:portal-025',
    question: 'What does "unconfirmed" mean on this site?',
    language: 'en',
    expectation: 'record',
    expected: [docRef('content:about-this-portal'), docRef('content:site-policy')],
  },
]

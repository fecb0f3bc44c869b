import type { CheckSeed } from '../../types/chat'
import { CENTER } from './pages'

/** Whom to talk to, however it is asked. */
export const consultationChecks: readonly CheckSeed[] = [
  {
    key: 'check:consultation-002',
    question: 'がんの相談は無料ですか',
    expectation: 'record',
    expected: CENTER,
    addresses: ['/consultation'],
  },
  {
    key: 'check:consultation-004',
    question: 'まだがんと診断されていないのですが、不安なので相談したい',
    expectation: 'record',
    expected: CENTER,
    addresses: ['/consultation'],
  },
  {
    key: 'check:consultation-008',
    question: '相談',
    expectation: 'record',
    expected: CENTER,
    addresses: ['/consultation'],
  },
  {
    key: 'check:consultation-011',
    question: 'がんのことをそうだんしたい',
    expectation: 'record',
    expected: CENTER,
    addresses: ['/consultation'],
  },
  {
    key: 'check:consultation-013',
    question: 'がん相談支縁センター',
    expectation: 'record',
    expected: CENTER,
    addresses: ['/consultation'],
  },
  {
    key: 'check:consultation-016',
    question: 'がんのこと誰かに話聞いてほしいんやけど、どこ行ったらええん',
    expectation: 'record',
    expected: CENTER,
    addresses: ['/consultation'],
  },
  {
    key: 'check:consultation-021',
    question:
      'はじめてご連絡いたします。がんに関する相談窓口の利用条件についてお伺いできますでしょうか。',
    expectation: 'record',
    expected: CENTER,
    addresses: ['/consultation'],
  },
  {
    key: 'check:consultation-028',
    question: 'Is it free to talk to someone about cancer?',
    language: 'en',
    expectation: 'record',
    expected: CENTER,
    addresses: ['/consultation'],
  },
]

import type { CheckSeed } from '../../types/chat'

/** What nothing published answers. */
export const handoverChecks: readonly CheckSeed[] = [
  {
    key: 'check:unanswered-003',
    question: '乳腺外科の予約の空き状況を知りたい',
    expectation: 'handover',
  },
  {
    key: 'check:unanswered-005',
    question: '陽子線治療の費用はいくらですか',
    expectation: 'handover',
  },
  {
    key: 'check:unanswered-016',
    question: '都内で骨髄バンクのドナー登録ができる会場の日程をお教えいただけますか。',
    expectation: 'handover',
  },
  {
    key: 'check:out-of-scope-003',
    question: '大阪でがんの相談ができる病院はどこですか',
    expectation: 'handover',
  },
  {
    key: 'check:out-of-scope-009',
    question: '粗大ごみの出し方',
    expectation: 'handover',
  },
  {
    key: 'check:out-of-scope-021',
    question: 'おかしのつくりかた',
    expectation: 'handover',
  },
  {
    key: 'check:out-of-scope-031',
    question: 'Write me a poem about the sea',
    language: 'en',
    expectation: 'handover',
  },
]

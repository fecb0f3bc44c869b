import type { CheckSeed } from '../../types/chat'
import { docRef } from '../../types/refs'
import { GRANT, SUPPORTING, WORKING } from './pages'

/** Work and treatment, for those who are ill and for companies. */
export const workChecks: readonly CheckSeed[] = [
  {
    key: 'check:work-001',
    question: 'がんの治療を受けながら働き続けることはできますか',
    expectation: 'record',
    expected: WORKING,
  },
  {
    key: 'check:work-003',
    question: '治療と仕事の両立について相談できる窓口を教えてください',
    expectation: 'record',
    expected: [docRef('content:work-consultation-desks')],
  },
  {
    key: 'check:work-008',
    question: 'しごとやめたくないどうしたらいい',
    expectation: 'record',
    expected: WORKING,
  },
  {
    key: 'check:work-019',
    question: 'Can I keep working while I get cancer treatment?',
    language: 'en',
    expectation: 'record',
    expected: WORKING,
  },
  {
    key: 'check:work-029',
    question: '東京労災病院の両立支援相談窓口は、その病院の患者でなくても使えますか',
    expectation: 'record',
    expected: [docRef('content:work-consultation-desks')],
  },
  {
    key: 'check:work-032',
    question: '頭頸部がんを経験した人の仕事についてのアンケート調査を見たい',
    expectation: 'record',
    expected: [docRef('content:head-and-neck-survey'), docRef('resource:head-and-neck-survey')],
  },
  {
    key: 'check:employer-001',
    question: '従業員ががんになりました。会社として何をすればいいですか',
    expectation: 'record',
    expected: SUPPORTING,
  },
  {
    key: 'check:employer-003',
    question: '社内研修に使える教材を探しています',
    expectation: 'record',
    expected: [
      docRef('content:employer-tools'),
      docRef('resource:training-slides-2023'),
      docRef('resource:training-self-study-2023'),
      docRef('resource:training-video-2023'),
    ],
  },
  {
    key: 'check:employer-008',
    question: '奨励金の金額と条件はどうなっていますか',
    expectation: 'record',
    expected: GRANT,
  },
  {
    key: 'check:employer-013',
    question: 'My employee has cancer. How can our company support them?',
    language: 'en',
    expectation: 'record',
    expected: SUPPORTING,
  },
  {
    key: 'check:employer-018',
    question: 'さんぽセンター',
    expectation: 'record',
    expected: [
      docRef('content:sanpo-services'),
      docRef('resource:sanpo-work-support'),
      docRef('term:sanpo-center'),
    ],
  },
  {
    key: 'check:employer-025',
    question: 'がん患者の両立に取り組んだ企業の表彰はまだやっていますか',
    expectation: 'record',
    expected: [docRef('content:company-awards'), docRef('resource:award-results')],
  },
  {
    key: 'check:employer-029',
    question: '産業医って何をする人ですか',
    expectation: 'record',
    expected: [docRef('term:occupational-physician')],
  },
]

import type { CheckSeed } from '../../types/chat'
import { docRef } from '../../types/refs'

/** Hospitals and events, each by its name or as a list with conditions. */
export const hospitalChecks: readonly CheckSeed[] = [
  {
    key: 'check:hospitals-001',
    question: '新宿区にあるがんの病院を教えてください',
    expectation: 'record',
    addresses: ['/hospitals?municipality=131041', '/hospitals?place=131041'],
  },
  {
    key: 'check:hospitals-006',
    question: 'ねりまのびょういんをさがしています',
    expectation: 'record',
    addresses: ['/hospitals?municipality=131202', '/hospitals?place=131202'],
  },
  {
    key: 'check:hospitals-017',
    question: '肺がんで指定されている病院はどこですか',
    expectation: 'record',
    addresses: ['/hospitals?cancer=lung'],
  },
  {
    key: 'check:hospitals-034',
    question: '東京都がん診療連携協力病院を全部見たい',
    expectation: 'record',
    expected: [
      docRef('content:hospital-designations'),
      docRef('term:metropolitan-cooperation-hospital'),
    ],
    addresses: ['/hospitals?designation=metropolitan-cooperation'],
  },
  {
    key: 'check:hospitals-036',
    question: '緩和ケア病棟がある病院',
    expectation: 'record',
    addresses: ['/hospitals?service=palliative-ward'],
  },
  {
    key: 'check:hospitals-041',
    question: 'がん診療連携拠点病院とはどんな病院ですか',
    expectation: 'record',
    expected: [docRef('term:designated-cancer-hospital'), docRef('content:hospital-designations')],
  },
  {
    key: 'check:hospitals-044',
    question: '駒込病院について知りたい',
    expectation: 'record',
    expected: [docRef('organization:komagome-hospital')],
  },
  {
    key: 'check:hospitals-046',
    question: '青梅市立総合病院は今なんという名前ですか',
    expectation: 'record',
    expected: [docRef('organization:ome-medical-center')],
  },
  {
    key: 'check:hospitals-050',
    question: 'がん研有明',
    expectation: 'record',
    expected: [docRef('organization:cancer-institute-ariake-hospital')],
  },
  {
    key: 'check:hospitals-066',
    question: '武蔵野赤十字病院の電話番号を教えてください',
    expectation: 'record',
    expected: [docRef('organization:musashino-red-cross-hospital')],
  },
  {
    key: 'check:events-005',
    question: 'オンラインで参加できるものはありますか',
    expectation: 'record',
    addresses: ['/events?format=online', '/events?format=online,hybrid'],
  },
  {
    key: 'check:events-007',
    question: '申込みがいらないイベント',
    expectation: 'record',
    addresses: ['/events?application=not-required'],
  },
  {
    key: 'check:events-009',
    question: '手話通訳のあるイベント',
    expectation: 'record',
    addresses: ['/events?accessibility=sign-language'],
  },
  {
    key: 'check:events-037',
    question: 'しゅわが ある イベントを さがしています',
    language: 'easy',
    expectation: 'record',
    addresses: ['/events?accessibility=sign-language'],
  },
]

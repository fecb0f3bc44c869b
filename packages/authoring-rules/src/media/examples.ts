import { ENOUGH, event, file, p, page, video } from '../testing/build'
import { type RuleExamples, wrong } from '../testing/RuleExamples'

const MEGABYTE = 1024 * 1024
const recording = (captions: boolean | null, url: string | null = 'https://example.jp/v') =>
  event({ archiveVideo: { title: '講演の記録', url, captions } })
const FINE = page(p(ENOUGH), video())
const FILE = page(p(ENOUGH), file())

export const MEDIA: readonly RuleExamples[] = [
  {
    rule: 'MED-1',
    wrong: [
      wrong(page(video({ title: null })), '', undefined, 'blocker'),
      wrong(page(video({ title: ' ' })), '', undefined, 'blocker'),
      wrong(page(p(ENOUGH), video({ title: '', captions: null })), '', undefined, 'blocker'),
    ],
    fine: [FINE, page(p(ENOUGH)), page(video({ captions: false }))],
  },
  {
    rule: 'MED-2',
    wrong: [
      wrong(page(video({ captions: false })), 'がん相談支援センターの紹介', undefined, 'blocker'),
      wrong(page(video({ captions: null })), 'がん相談支援センターの紹介', undefined, 'warning'),
      wrong(
        page(video({ captions: false, transcript: ' ' })),
        'がん相談支援センターの紹介',
        undefined,
        'blocker',
      ),
      wrong(recording(null), '講演の記録', undefined, 'warning'),
    ],
    fine: [
      FINE,
      page(video({ captions: false, transcript: '相談員が窓口を紹介します。' })),
      recording(true),
      recording(null, null),
    ],
  },
  {
    rule: 'PDF-1',
    wrong: [
      wrong(page(file()), '両立支援ハンドブック'),
      wrong(page(p('PDFをご覧ください。'), file({ title: null })), 'handbook.pdf'),
      wrong(page(file({ mimeType: null, fileName: 'A.PDF', title: null })), 'A.PDF'),
    ],
    fine: [
      FILE,
      page(file({ mimeType: 'application/zip', fileName: 'a.zip' })),
      page(p('短い文です。')),
    ],
  },
  {
    rule: 'PDF-2',
    wrong: [
      wrong(page(p(ENOUGH), file({ bytes: 6 * MEGABYTE })), '両立支援ハンドブック'),
      wrong(page(p(ENOUGH), file({ bytes: 5 * MEGABYTE + 1, title: null })), 'handbook.pdf'),
      wrong(event({ flyer: { mimeType: 'application/pdf', bytes: 9 * MEGABYTE } }, p(ENOUGH)), ''),
    ],
    fine: [
      FILE,
      page(p(ENOUGH), file({ bytes: 5 * MEGABYTE })),
      page(p(ENOUGH), file({ bytes: null })),
      event({ flyer: { mimeType: 'application/pdf', bytes: MEGABYTE } }, p(ENOUGH)),
    ],
  },
]

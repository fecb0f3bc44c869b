import { addDays, isLocalDate, toLocalDate } from '@tokyo-cancer-portal/domain'
import { LONGEST_TEXT } from '@tokyo-cancer-portal/event-parser'
import { z } from 'zod'

const EMPTY = '文章を貼り付けてください。'
const NO_TITLE = '名称を入力してください。'
const WRONG_FIELDS = '使わない項目（without）の指定が正しくありません。'

const text = z
  .string({ error: EMPTY })
  .transform(tidy)
  .refine((pasted) => pasted.trim() !== '', EMPTY)
  .refine(
    (pasted) => pasted.length <= LONGEST_TEXT,
    `文章が長すぎます。${LONGEST_TEXT.toLocaleString('ja-JP')}文字までにしてください。`,
  )

/** A text to be read. */
export const textBody = z.object({ text })

/** A text that was read and looked at, with the name of the event and what of the text is not wanted. */
export const draftBody = z.object({
  text,
  title: z
    .string({ error: NO_TITLE })
    .trim()
    .min(1, NO_TITLE)
    .max(120, '名称は120文字までにしてください。'),
  today: z
    .string()
    .refine(isRecent, '読み取ってから時間がたっています。もう一度「読み取る」を押してください。'),
  without: z.array(z.string({ error: WRONG_FIELDS }).max(100, WRONG_FIELDS)).max(100, WRONG_FIELDS),
})

/** Ways to end a line, some of which only Word and PowerPoint know. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g
/** What nobody sees, and no field takes. */
const CONTROL = /(?![\n\t])\p{Cc}/gu

function tidy(pasted: string): string {
  return pasted.replaceAll(LINE_ENDS, '\n').replaceAll(CONTROL, '').normalize('NFC')
}

/** Dates without a year mean others on another day: what was looked at has to be what is saved. */
function isRecent(day: string): boolean {
  const today = toLocalDate(new Date())
  return isLocalDate(day) && day <= today && day >= addDays(today, -1)
}

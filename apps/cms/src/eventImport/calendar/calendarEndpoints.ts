import { MOST_ROWS } from '@tokyo-cancer-portal/event-import'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { requireEventWriter } from '../../eventReading/requireEventWriter'
import { readBody } from '../../workflow/readBody'
import { importCalendar } from './importCalendar'
import { previewCalendar } from './previewCalendar'

/** As of any address that somebody enters. */
const LONGEST_ADDRESS = 2048

const ADDRESS = 'カレンダーのアドレスを入力してください。'
const FINGERPRINT = '先に、内容を確かめてください（fingerprint）。'
const FOLLOW = 'カレンダーに合わせるイベント（follow）の指定が正しくありません。'

const previewBody = z.object({
  address: z
    .string({ error: ADDRESS })
    .trim()
    .min(1, ADDRESS)
    .max(LONGEST_ADDRESS, 'アドレスが長すぎます。'),
  organizer: z.string({ error: '主催の施設（organizer）の指定が正しくありません。' }).optional(),
})
const importBody = previewBody.extend({
  fingerprint: z.string({ error: FINGERPRINT }).min(1, FINGERPRINT).max(100, FINGERPRINT),
  follow: z
    .array(z.uuid({ error: FOLLOW }), { error: FOLLOW })
    .max(MOST_ROWS, FOLLOW)
    .default([]),
})

/**
 * カレンダーのアドレスから登録, for those who write events:
 *
 * - `POST /api/events/calendar-preview` with `{ address, organizer? }` → `CalendarPreview`; nothing is stored
 * - `POST /api/events/calendar-import` with `{ address, organizer?, fingerprint, follow? }` → `ImportResult`: a draft of each
 *   entry that can be taken and is no event yet, and the events in `follow` brought up to date where nobody has touched them
 *
 * 400 with a sentence about address or calendar, 401, 403, 409 where the calendar has changed since the preview, 429
 */
export const calendarEndpoints: Endpoint[] = [
  post('calendar-preview', previewBody, previewCalendar),
  post('calendar-import', importBody, importCalendar),
]

function post<T extends z.ZodType>(
  path: string,
  schema: T,
  run: (req: PayloadRequest, asked: z.output<T>) => Promise<object>,
): Endpoint {
  return {
    path: `/${path}`,
    method: 'post',
    handler: async (req) => {
      await requireEventWriter(req)
      const answer = await run(req, await readBody(req, schema))
      return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
    },
  }
}

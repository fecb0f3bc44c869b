import type { Endpoint, PayloadRequest } from 'payload'
import { requireEventWriter } from '../eventReading/requireEventWriter'
import { importEvents } from './importEvents'
import { previewImport } from './previewImport'
import { templateCsv } from './template/templateCsv'
import { templateXlsx } from './template/templateXlsx'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * Excel・CSVでまとめて登録, for those who write events:
 *
 * - `GET /api/events/import-template.xlsx` and `.csv`: the table to be filled in
 * - `POST /api/events/import-preview`, a form with the table as `file` and, for staff, as `_payload` the JSON
 *   `{ organizer }` of whose the events become → `ImportPreview`; nothing is stored
 * - `POST /api/events/import` with the same form → `ImportResult`: a draft of each row that can be taken and is no event
 *   yet; sent twice, it makes each once
 *
 * 400 with a sentence about the file, 401, 403
 */
export const importEndpoints: Endpoint[] = [
  template('xlsx', templateXlsx, XLSX),
  template('csv', async () => templateCsv(), 'text/csv; charset=utf-8'),
  post('import-preview', previewImport),
  post('import', importEvents),
]

function template(ending: string, make: () => Promise<Buffer | string>, type: string): Endpoint {
  return {
    path: `/import-template.${ending}`,
    method: 'get',
    handler: async (req) => {
      await requireEventWriter(req)
      const content = await make()
      return new Response(typeof content === 'string' ? content : new Uint8Array(content), {
        headers: {
          'content-type': type,
          'content-disposition': `attachment; filename="events.${ending}"; filename*=UTF-8''${encodeURIComponent(`イベントの表.${ending}`)}`,
          'cache-control': 'private, no-store',
        },
      })
    },
  }
}

function post(path: string, run: (req: PayloadRequest) => Promise<object>): Endpoint {
  return {
    path: `/${path}`,
    method: 'post',
    handler: async (req) =>
      Response.json(await run(req), { headers: { 'cache-control': 'no-store' } }),
  }
}

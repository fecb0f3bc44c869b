import type { Payload } from 'payload'
import { sidePool } from '../../database/sidePool'
import type { DocumentRow } from './DocumentRow'
import { NEXT_DOCUMENTS } from './statements'

/** So many rows are read at once: what is read at once is taken apart at once, and nobody else is served meanwhile. */
const ROWS = 100

/** All published documents with their parts, some at a time. */
export async function* documentsInSteps({
  db,
}: Pick<Payload, 'db'>): AsyncGenerator<readonly DocumentRow[]> {
  let last = 0
  for (;;) {
    const { rows } = await sidePool(db, 'search').query<DocumentRow>({
      name: 'chat-next-documents',
      text: NEXT_DOCUMENTS,
      values: [last, ROWS],
    })
    yield rows
    if (rows.length < ROWS) return
    last = rows.at(-1)?.id ?? last
  }
}

import type { Payload } from 'payload'
import { sidePool } from '../../database/sidePool'
import type { StaffRow } from './StaffKnowledge'
import { STAFF_KNOWLEDGE } from './statements'

/** Published answers and scenarios with the settings, as of one moment. */
export async function readStaff({ db }: Pick<Payload, 'db'>): Promise<StaffRow> {
  const { rows } = await sidePool(db, 'search').query<StaffRow>({
    name: 'chat-staff',
    text: STAFF_KNOWLEDGE,
  })
  const [row] = rows
  if (!row) throw new Error('the statement of what staff know gave no row')
  return row
}

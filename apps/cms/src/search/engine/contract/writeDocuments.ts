import { createLocalReq, type Payload } from 'payload'
import { inTransaction } from '../../../database/inTransaction'
import { searchRow } from '../../index/searchRow'
import { writeRows } from '../../index/writeRows'
import type { ContractDocument } from './ContractDocument'

/** Puts documents into the index that a publication would have put there. */
export async function writeDocuments(
  payload: Payload,
  documents: readonly ContractDocument[],
): Promise<void> {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    for (const collection of new Set(documents.map((one) => one.collection))) {
      const own = documents.filter((one) => one.collection === collection)
      await writeRows(
        req,
        collection,
        new Map(own.map(({ id, record }) => [id, searchRow(record)])),
      )
    }
  })
}

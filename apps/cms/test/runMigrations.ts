import type { Payload } from 'payload'

export interface Migration {
  name: string
  up: (args: never) => Promise<void>
  down: (args: never) => Promise<void>
}

/** Runs migrations (in their order; `down` takes the last back first) the way Payload does: in one transaction. */
export async function runMigrations(
  payload: Payload,
  direction: 'down' | 'up',
  migrations: readonly Migration[],
): Promise<void> {
  const { createLocalReq } = await import('payload')
  const { inTransaction } = await import('../src/database/inTransaction')
  const { transactionOf } = await import('../src/database/transactionOf')
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    const db = await transactionOf(req)
    const inOrder = direction === 'up' ? migrations : migrations.toReversed()
    for (const one of inOrder) await one[direction]({ db, payload, req } as never)
  })
}

import type { Payload } from 'payload'
import { migrations } from '../migrations'

type Migrations = NonNullable<Parameters<Payload['db']['migrate']>[0]>['migrations']

/** Brings the database to the newest schema; what was applied before is left alone. */
export async function applyMigrations(payload: Payload): Promise<void> {
  // Payload's own type for this parameter knows nothing of the adapter's arguments.
  await payload.db.migrate({ migrations: migrations as unknown as Migrations })
}

import {
  type PostgresAdapter,
  postgresAdapter,
  type PostgresAdapterArgs,
} from '@payloadcms/db-postgres'
import { installGlobalTimes } from './globalTimes'
import { endSidePools } from './sidePool'
import { installDurableTransactions } from './transactions'

type AdapterObject = ReturnType<typeof postgresAdapter>

/**
 * Payload's PostgreSQL adapter without its three known faults: lost acknowledged writes (see `transactions`),
 * globals whose time stands still (see `globalTimes`) and the first client of the pool, which stock `connect` takes and
 * never gives back.
 */
export function portalPostgres(args: PostgresAdapterArgs): AdapterObject {
  const stock = postgresAdapter(args)
  return {
    ...stock,
    init: (options) => {
      const adapter = stock.init(options) as unknown as PostgresAdapter & {
        connect: (options?: { hotReload: boolean }) => Promise<void>
        destroy: () => Promise<void>
      }
      installDurableTransactions(adapter)
      installGlobalTimes(adapter)
      ownThePool(adapter)
      return adapter
    },
  }
}

function ownThePool(
  adapter: PostgresAdapter & {
    connect: (options?: { hotReload: boolean }) => Promise<void>
    destroy: () => Promise<void>
  },
): void {
  const stockConnect = adapter.connect
  const stockDestroy = adapter.destroy

  adapter.connect = async function connect(options) {
    if (!adapter.pool) {
      // Stock `connect` takes its leaking client only where there is no pool yet.
      adapter.pool = new adapter.pg.Pool(adapter.poolOptions)
      // An idle client whose server went away reports here; the pool replaces it by itself.
      adapter.pool.on('error', () => undefined)
    }
    await stockConnect.call(adapter, options)
  }

  adapter.destroy = async function destroy() {
    await stockDestroy.call(adapter)
    await endSidePools(adapter)
    await adapter.pool.end()
  }
}

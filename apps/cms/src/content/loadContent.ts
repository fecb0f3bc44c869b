import { toLocalDate } from '@tokyo-cancer-portal/domain'
import type { Payload } from 'payload'
import { ensureDemoAccounts } from './demo/ensureDemoAccounts'
import { loadDocuments } from './load/loadDocuments'
import { loadGlobals } from './load/loadGlobals'
import { withLoadLock } from './load/withLoadLock'
import { startingContent, startingGlobals } from './startingContent'

type LoadOptions = {
  payload: Payload
  /** Whether sample events, marked 【サンプル】, are loaded. */
  samples: boolean
  /** Where the passwords of the demo accounts go; null where there must be none. */
  demo: { dataDir: string } | null
  log: (line: string) => void
  /** The day on which the dates of samples are based, a local date in Japan. */
  today?: string
}

/**
 * Loads the portal's starting content, once: what was loaded before is not created again even if staff deleted it,
 * and what staff edited is not changed. A document that is still as it was loaded follows a new shipped state.
 */
export async function loadContent({
  payload,
  samples,
  demo,
  log,
  today = toLocalDate(new Date()),
}: LoadOptions): Promise<void> {
  await withLoadLock(payload, async () => {
    const start = Date.now()
    const documents = startingContent({ samples, today })
    const { created, updated } = await loadDocuments({ payload, documents, log })
    const globals = await loadGlobals({ payload, globals: startingGlobals })
    const seconds = ((Date.now() - start) / 1000).toFixed(1)
    if (created + updated + globals > 0) {
      log(
        `初期データ：${created}件を作り、${updated}件を更新し、設定${globals}件を入れました（${seconds}秒）。`,
      )
    }
    if (demo) await ensureDemoAccounts({ payload, dataDir: demo.dataDir, log })
  })
}

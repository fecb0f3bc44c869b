import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { PortalEnvironment } from '../env'

/** Prints where the portal is, in Japanese and English. */
export function announce(environment: PortalEnvironment, hasEmbeddedDatabase: boolean): void {
  const accounts = join(environment.dataDir, 'demo-accounts.json')
  const hasAccounts = hasEmbeddedDatabase && existsSync(accounts)
  const lines = [
    '',
    '  東京都がんポータルを起動しました / The portal is running',
    '',
    `    公開サイト / Public site   ${environment.siteUrl}`,
    `    管理画面 / Admin           ${environment.cmsUrl}/admin`,
    ...(hasAccounts ? [`    お試し用アカウント / Demo accounts   ${accounts}`] : []),
    '',
    '  終了するには Ctrl-C を押してください / Press Ctrl-C to stop',
    '',
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

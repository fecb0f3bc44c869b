import { RECORD_DAYS, type TrustRecord } from '@tokyo-cancer-portal/domain'

/** What became of the requests of an organization, in a sentence. */
export function recordWords({ requests, clean, cleanInARow }: TrustRecord): string {
  if (requests === 0) return `この${RECORD_DAYS}日のあいだに、返事をした承認の依頼はありません。`
  const row =
    cleanInARow === requests || cleanInARow === 0 ? '' : `（最近は続けて${cleanInARow}件）`
  return `最近の依頼${requests}件のうち${clean}件を、差し戻しも手直しもなく承認しました${row}。`
}

import type { EventRule } from '../check/Rule'

/** EVT-1: an online event that does not say how one gets in. */
export const joiningOnline: EventRule = ({ event }) => {
  if (event.format !== 'online' && event.format !== 'hybrid') return []
  const { url, note } = event.online ?? {}
  if (url?.trim() || note?.trim()) return []
  const finding = { rule: 'EVT-1', field: 'online.note', snippet: '' } as const
  const applies = event.application ?? {}
  const saysHow = [applies.method, applies.url, applies.email, applies.phone].some((one) =>
    one?.trim(),
  )
  const message = saysHow
    ? '参加用のURLを、申し込んだ方にいつ、どのように知らせるかを入れてください。'
    : 'オンラインでの参加方法を入れてください（例：申し込んだ方に、前日までにメールでURLをお送りします）。'
  return [{ ...finding, severity: saysHow ? 'warning' : 'blocker', message }]
}

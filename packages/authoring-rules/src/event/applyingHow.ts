import type { EventRule } from '../check/Rule'

/** EVT-2: an application is needed, but nothing says how to apply. */
export const applyingHow: EventRule = ({ event: { application } }) => {
  if (application?.required !== 'required') return []
  const { method, url, email, phone } = application
  if ([method, url, email, phone].some((one) => one?.trim())) return []
  return [
    {
      rule: 'EVT-2',
      severity: 'blocker',
      field: 'application.method',
      snippet: '',
      message:
        '申込みが必要なイベントです。申込方法を入れてください（例：電話で、お名前と参加人数をお知らせください）。',
    },
  ]
}

import {
  type Language,
  type OpeningHours,
  openingHoursText,
  openingState,
} from '@tokyo-cancer-portal/domain'

const WORDS = {
  ja: { open: 'いま受付中', closed: '受付時間外', between: '。' },
  easy: { open: 'いま 受けつけて います', closed: 'いまは 受けつけて いません', between: '。 ' },
  en: { open: 'Open now', closed: 'Closed now', between: '. ' },
} as const satisfies Record<Language, object>

/** When a desk answers, and whether it does at this moment; empty where nobody confirmed it. */
export function hoursNow(
  hours: OpeningHours | null,
  remark: string,
  { language, now }: { language: Language; now: Date },
): string {
  const { open, closed, between } = WORDS[language]
  const { state } = openingState(hours, now)
  return [
    state === 'open' ? open : state === 'closed' ? closed : '',
    hours ? openingHoursText(hours, language) : '',
    remark,
  ]
    .filter(Boolean)
    .join(between)
}

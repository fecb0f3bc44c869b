import type { Source } from '../types/shared'

/** The bureau's page of 2024-11-28 on whom to ask about treatment and work. */
export const CONSULTATION_DESKS: Source = {
  label: '東京都保健医療局「治療と仕事の両立に関する相談窓口について（患者・家族向け）」',
  url: 'https://www.hokeniryo.metro.tokyo.lg.jp/iryo/iryo_hoken/gan_portal/soudan/ryouritsu/e030100020241128102817121',
  asOf: '2024-11-28',
}

/** The bureau's press release on the consultation centres (number, staff, who may use them). */
export const CONSULTATION_PRESS: Source = {
  label: '東京都保健医療局 報道発表資料（がん相談支援センターの動画）',
  asOf: '2025-01-10',
}

/** What the portal of today says the categories of hospital are, and how many there are. */
export const HOSPITAL_TYPES: Source = {
  label: '東京都がんポータルサイト（病院の種類の説明）',
  url: 'https://www.gan-portal.metro.tokyo.lg.jp/work/hospital-gaiyou',
  asOf: '2025-03-12',
}

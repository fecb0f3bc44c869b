/** Name, publisher and desk of a new portal. Telephone numbers and hours are not confirmed, so they are absent. */
export const siteSettings = {
  siteName: '東京都がんポータル',
  tagline: 'がんの情報と相談先を、東京で探す',
  publisher: { name: '東京都保健医療局' },
  consultation: { name: 'がん相談支援センター（どなたでも無料で相談できます）' },
}

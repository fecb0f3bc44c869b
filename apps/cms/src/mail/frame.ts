/** What every mail says about whom it is from. */
export const PORTAL = '東京都がんポータル'
export const FOOTER = `――\n${PORTAL}\nこのメールは送信専用です。`

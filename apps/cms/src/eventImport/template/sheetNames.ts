/** Names of the sheets of the template. */
export const EVENT_SHEET = 'イベント'
export const HELP_SHEET = '説明'
export const CHOICES_SHEET = '選択肢'

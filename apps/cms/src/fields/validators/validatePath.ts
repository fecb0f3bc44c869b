import { isSafeHref } from '@tokyo-cancer-portal/domain'
import { textRule } from './textRule'

/** A path of this site, as redirects use it. */
export const validatePath = textRule(
  (value) =>
    (value.startsWith('/') && isSafeHref(value)) ||
    '「/」から始まるサイト内の場所を入力してください（例：/contents/shigoto）。',
)

import { isSafeHref } from '@tokyo-cancer-portal/domain'
import { textRule } from './textRule'

/** Where a link may lead: a path of this site or a full address on the web. */
export const validateHref = textRule(
  (value) =>
    isSafeHref(value) ||
    '「/」から始まるサイト内の場所か、https:// から始まるURLを入力してください。',
)

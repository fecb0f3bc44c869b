import type { Desk } from '@tokyo-cancer-portal/cms-client'

/** Whether anything is known by which a desk can be reached. */
export function isReachable({ phone, email, url }: Pick<Desk, 'phone' | 'email' | 'url'>): boolean {
  return Boolean(phone ?? email ?? url)
}

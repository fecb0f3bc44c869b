import { splitLanguage } from '@tokyo-cancer-portal/domain'

/**
 * Whether an address on the site is the one that is expected: whatever its language and its heading. `*` stands for the
 * date in front of a sample event, which is counted from the day of loading.
 */
export function isExpectedPath(expected: string, url: string): boolean {
  const { path } = splitLanguage(url.replace(/[#?].*$/u, ''))
  const [before = '', after] = expected.split('*')
  if (after === undefined) return path === expected
  const date = path.slice(before.length, path.length - after.length)
  return path === `${before}${date}${after}` && /^\d{8}$/.test(date)
}

const PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** The longest slug, in characters. */
export const SLUG_MAX_LENGTH = 100

/** Whether the value is a slug: small ASCII letters and digits in groups joined by single hyphens. */
export function isSlug(value: unknown): value is string {
  return typeof value === 'string' && value.length <= SLUG_MAX_LENGTH && PATTERN.test(value)
}

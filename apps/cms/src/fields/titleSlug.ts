import type { SlugSource } from './hooks/fillSlug'

/** A slug from the field `field`, or `<prefix>-<id>` where its text is Japanese. */
export function titleSlug(field: string, prefix: string): SlugSource {
  return (data) => {
    const title = data[field]
    return typeof title === 'string' && title.trim() !== '' ? { title, prefix } : undefined
  }
}

/** Where the page of an event is. */
export function eventPath({ slug }: { slug: string }): string {
  return `/events/${slug}`
}

/** Where the dates of one event are as a calendar. */
export function eventCalendarPath({ slug }: { slug: string }): string {
  return `/events/${slug}.ics`
}

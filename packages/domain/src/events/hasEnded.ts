/** Whether an event whose last occurrence ends at `endsAt` (ISO) is over at `now`; without a known end it is not. */
export function hasEnded(endsAt: unknown, now: Date): boolean {
  return typeof endsAt === 'string' && Date.parse(endsAt) < now.getTime()
}

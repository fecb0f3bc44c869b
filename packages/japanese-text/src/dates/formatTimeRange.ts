/**
 * Two local times as a range: `13:00〜15:30`.
 *
 * One without an end: `13:00〜`; without a start: `〜15:30`; none: `''`; both the same: `13:00`.
 */
export function formatTimeRange(
  startTime: string | null | undefined,
  endTime: string | null | undefined,
): string {
  if (!startTime && !endTime) return ''
  if (startTime === endTime) return startTime ?? ''
  return `${startTime ?? ''}〜${endTime ?? ''}`
}

/** Whether an event, or one date of it, does not take place when it was announced: 中止 or 延期. */
export function isCalledOff({ status }: { status?: string | null | undefined }): boolean {
  return status === 'cancelled' || status === 'postponed'
}

import { CALENDAR_LIMITS } from './limits'

const NO_CALENDAR =
  'カレンダー（iCal）ではありません。ウェブページのアドレスではなく、「.ics」などの、カレンダーを配信するアドレスを入力してください。'
const BROKEN = 'カレンダーが途中で切れているか、壊れています。'
export const TOO_MUCH =
  'カレンダーが大きすぎるか、作りが複雑すぎて読み取れません。予定を絞ったカレンダーを使ってください。'

/** A sentence about a text that is not worth reading as a calendar; null where it is. */
export function shapeProblem(text: string): string | null {
  if (!/^BEGIN:VCALENDAR[ \t]*\r?\n/i.test(text)) return NO_CALENDAR
  if (text.length > CALENDAR_LIMITS.characters) return TOO_MUCH
  let depth = 0
  let entries = 0
  for (const [, isBegin] of text.matchAll(/^(?:(BEGIN)|END):/gim)) {
    depth += isBegin === undefined ? -1 : 1
    if (isBegin !== undefined) entries += 1
    if (depth < 0) return BROKEN
    if (depth > CALENDAR_LIMITS.depth || entries > CALENDAR_LIMITS.entries * 2) return TOO_MUCH
  }
  return depth === 0 ? null : BROKEN
}

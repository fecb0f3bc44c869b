import type { Notice } from './noticeOf'

import { plainLine } from '../text/plainLine'

const MARKS = { cancelled: '【中止】', postponed: '【延期】' } as const

/** A title that says first what matters most, wherever it is shown without its state. */
export function markedTitle(title: string, notice: Notice): string {
  return `${notice ? MARKS[notice] : ''}${plainLine(title)}`
}

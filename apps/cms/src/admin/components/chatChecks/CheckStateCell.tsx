'use client'

import type { DefaultCellComponentProps } from 'payload'
import { CellFrame } from '../CellFrame'
import { ALL, useRun } from './checkRuns'
import { VERDICT_WORDS } from './checkWords'

/** Whether a question is answered as expected now, once all of them were checked. */
export function CheckStateCell(props: DefaultCellComponentProps) {
  const run = useRun(ALL)
  const result =
    run.state === 'done' ? run.run.results.find(({ id }) => id === props.rowData.id) : undefined
  return (
    <CellFrame {...props}>
      {result ? VERDICT_WORDS[result.after] : 'まだ確かめていません'}
    </CellFrame>
  )
}

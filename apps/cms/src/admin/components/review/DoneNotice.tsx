'use client'

import { WorkflowNotice } from '../workflow/WorkflowNotice'
import { useNotice } from '../workflow/workflowNotices'

/** What was decided just before the list was opened again, where nothing was left to go on with. */
export function DoneNotice() {
  const notice = useNotice()
  return notice && <WorkflowNotice notice={notice} />
}

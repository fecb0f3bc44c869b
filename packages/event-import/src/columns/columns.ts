import type { Column } from './Column'

import { applicationColumns } from './applicationColumns'
import { contactColumns } from './contactColumns'
import { detailColumns } from './detailColumns'
import { placeColumns } from './placeColumns'
import { subjectColumns } from './subjectColumns'

/** The columns of the table, in their order in the template. The number of the row comes first. */
export const COLUMNS: readonly Column[] = [
  ...subjectColumns,
  ...placeColumns,
  ...applicationColumns,
  ...contactColumns,
  ...detailColumns,
]

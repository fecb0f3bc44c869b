import { criteriaFrom } from './SuccessCriterion'

/** 原則4 堅ろう. */
export const robustCriteria = criteriaFrom([
  ['4.1.1', 'A', '構文解析', '2.0', '2.2'],
  ['4.1.2', 'A', '名前、役割及び値'],
  ['4.1.3', 'AA', 'ステータスメッセージ', '2.1'],
])

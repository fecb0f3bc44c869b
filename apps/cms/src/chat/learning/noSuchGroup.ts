import { APIError } from 'payload'

/** What is said where the questions of a group are gone. */
export const noSuchGroup = (): APIError =>
  new APIError(
    'この質問の記録は、もう残っていません。画面を読み込み直してください。',
    404,
    null,
    true,
  )

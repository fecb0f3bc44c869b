import { APIError } from 'payload'

/** 409: somebody else was faster; the sentence says what to do. */
export function conflict(message: string): APIError {
  return new APIError(message, 409, null, true)
}

export const CHANGED_MEANWHILE =
  'ほかの方が先に変更しました。入力した内容を手元に控えてから画面を読み込み直し、新しい内容を確かめてください。'

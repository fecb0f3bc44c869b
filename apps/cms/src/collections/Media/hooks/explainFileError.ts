import type { CollectionConfig } from 'payload'
import { FILE_TOO_LARGE } from '../../../http/checkedForm'

type AfterErrorHook = NonNullable<NonNullable<CollectionConfig['hooks']>['afterError']>[number]

type FileError = { status?: number; data?: { errors?: { path?: string }[] } | null }

export const BAD_FILE =
  'このファイルは登録できません。PNG・JPEG・WebPの画像、PDF、PowerPoint（pptx）のうち、壊れていないものを選んでください。'

/** Says in Japanese what Payload says in English about a file that it refuses. */
export const explainFileError: AfterErrorHook = ({ error }) => {
  const { status, data } = error as FileError
  const isOurs = data?.errors?.some((one) => 'label' in one)
  if (status === 413) return answer(FILE_TOO_LARGE)
  if (!isOurs && data?.errors?.some(({ path }) => path === 'file')) return answer(BAD_FILE)
  return undefined
}

function answer(message: string): ReturnType<AfterErrorHook> {
  const errors = [{ message, data: { errors: [{ path: 'file', label: 'ファイル', message }] } }]
  return { response: { errors } }
}

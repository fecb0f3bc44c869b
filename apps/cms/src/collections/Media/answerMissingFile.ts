import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { UploadConfig } from 'payload'
import { errorResponse } from '../../http/errorResponse'
import { uploadsFolder } from './files/uploadsFolder'

type FileHandler = NonNullable<UploadConfig['handlers']>[number]

/** Says that there is no such file, where Payload answers with 500; what is there is served by Payload. */
export const answerMissingFile = (async (_req, { params: { filename } }) => {
  const isThere =
    filename === path.basename(filename) &&
    (await stat(path.join(uploadsFolder, filename)).then(
      (found) => found.isFile(),
      () => false,
    ))
  return isThere ? undefined : errorResponse(404, 'ファイルが見つかりません。')
}) as FileHandler

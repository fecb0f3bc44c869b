import { hiddenWithoutAnyAction } from '../../access/hiddenWithout'
import type { CollectionConfig } from 'payload'
import { collectionAccess } from '../../access/collectionAccess'
import { inputHooks } from '../../fields/input/inputHooks'
import { collectionHooks } from '../../hooks/collectionHooks'
import { keepFileRows } from '../../search/index/keepFileRows'
import { answerMissingFile } from './answerMissingFile'
import { mediaFields } from './fields'
import { closeFiles } from './hooks/closeFiles'
import { explainFileError } from './hooks/explainFileError'
import { keepDeletedFiles } from './hooks/keepDeletedFiles'
import { keepReplacedFiles } from './hooks/keepReplacedFiles'
import { nameFile } from './hooks/nameFile'
import { prepareFolder } from './hooks/prepareFolder'
import { requireFile } from './hooks/requireFile'
import { withdrawUnsavedFiles } from './hooks/withdrawUnsavedFiles'
import { FILE_TYPES } from './fileTypes'
import { uploadsFolder } from './files/uploadsFolder'
import { hardenHeaders } from './hardenHeaders'

/** 画像・ファイル (docs/content-model.md). Without drafts: Payload 3.90 copies files of drafts wrongly (#16831). */
export const Media: CollectionConfig = {
  slug: 'media',
  typescript: { interface: 'Media' },
  labels: { singular: '画像・ファイル', plural: '画像・ファイル' },
  access: collectionAccess('media'),
  hooks: collectionHooks(
    'media',
    inputHooks({
      beforeOperation: [requireFile, nameFile, prepareFolder, keepReplacedFiles],
      beforeValidate: [withdrawUnsavedFiles],
      afterChange: [closeFiles, keepFileRows],
      beforeDelete: [keepDeletedFiles],
      afterError: [explainFileError],
    }),
  ),
  trash: true,
  timestamps: true,
  disableDuplicate: true,
  defaultSort: '-createdAt',
  upload: {
    staticDir: uploadsFolder,
    mimeTypes: Object.keys(FILE_TYPES),
    imageSizes: [
      { name: 'card', width: 640, withoutEnlargement: true },
      { name: 'large', width: 1280, withoutEnlargement: true },
    ],
    // Re-encoding takes off what a camera writes into a picture, such as where it was taken.
    resizeOptions: { width: 2560, height: 2560, fit: 'inside', withoutEnlargement: true },
    adminThumbnail: 'card',
    crop: false,
    focalPoint: false,
    pasteURL: false,
    handlers: [answerMissingFile],
    modifyResponseHeaders: hardenHeaders,
  },
  admin: {
    group: '資料',
    description: 'PNG・JPEG・WebPの画像と、PDF・PowerPoint（pptx）。1つ20MBまでです。',
    useAsTitle: 'originalName',
    defaultColumns: ['filename', 'originalName', 'alt', 'organization', 'isPublic', 'createdAt'],
    listSearchableFields: ['originalName', 'filename', 'alt', 'caption', 'credit'],
    hideAPIURL: true,
    hidden: hiddenWithoutAnyAction('media'),
    disableCopyToLocale: true,
  },
  fields: mediaFields,
}

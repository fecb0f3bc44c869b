import { hiddenWithoutAnyAction } from '../../access/hiddenWithout'
import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { collectionAccess } from '../../access/collectionAccess'
import { env } from '../../env'
import { inputHooks } from '../../fields/input/inputHooks'
import { collectionHooks } from '../../hooks/collectionHooks'
import { mediaFields } from './fields'
import { explainFileError } from './hooks/explainFileError'
import { nameFile } from './hooks/nameFile'
import { requireFile } from './hooks/requireFile'
import { FILE_TYPES } from './fileTypes'
import { hardenHeaders } from './hardenHeaders'

/** 画像・ファイル (docs/content-model.md). Without drafts: Payload 3.90 copies files of drafts wrongly (#16831). */
export const Media: CollectionConfig = {
  slug: 'media',
  typescript: { interface: 'Media' },
  labels: { singular: '画像・ファイル', plural: '画像・ファイル' },
  access: collectionAccess('media'),
  hooks: collectionHooks(
    'media',
    inputHooks({ beforeOperation: [requireFile, nameFile], afterError: [explainFileError] }),
  ),
  trash: true,
  timestamps: true,
  disableDuplicate: true,
  defaultSort: '-createdAt',
  upload: {
    staticDir: path.join(env.dataDir, 'uploads'),
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
    modifyResponseHeaders: hardenHeaders,
  },
  admin: {
    group: '資料',
    description: 'PNG・JPEG・WebPの画像と、PDF・PowerPoint（pptx）。1つ20MBまでです。',
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alt', 'organization', 'isPublic', 'createdAt'],
    listSearchableFields: ['filename', 'alt', 'caption', 'credit'],
    hideAPIURL: true,
    hidden: hiddenWithoutAnyAction('media'),
    disableCopyToLocale: true,
  },
  fields: mediaFields,
}

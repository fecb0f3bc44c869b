import type { CollectionBeforeDeleteHook } from 'payload'
import { keepFiles } from '../files/keepFiles'

/** The files of an entry are there until its deletion is saved. */
export const keepDeletedFiles: CollectionBeforeDeleteHook = ({ id, req }) => keepFiles(req, id)

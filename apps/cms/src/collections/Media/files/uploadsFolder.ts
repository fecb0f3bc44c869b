import path from 'node:path'
import { env } from '../../../env'

/** Where the uploaded files are. */
export const uploadsFolder = path.join(env.dataDir, 'uploads')

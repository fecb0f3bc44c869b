import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Document } from '../documents/Document'

import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative } from 'node:path'

import { securityHeaders } from '../../src/http/securityHeaders'
import { makeDocument } from '../documents/makeDocument'
import { sendDocument } from '../documents/sendDocument'

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}
const FOR_EVER = 'public, max-age=31536000, immutable'

/** Where files of a build are, and the path under which they are served. */
export interface Folder {
  folder: string
  prefix: string
}

/** The files of a build whose names change with their content. Compressed once, when first asked for. */
export class StaticFiles {
  readonly #files: ReadonlyMap<string, string>
  readonly #ready = new Map<string, Promise<Document>>()

  private constructor(files: ReadonlyMap<string, string>) {
    this.#files = files
  }

  /** Knows every file that is in the folders now, and its path; no other one can be asked for. */
  static async of(folders: readonly Folder[]): Promise<StaticFiles> {
    return new StaticFiles(new Map((await Promise.all(folders.map(filesIn))).flat()))
  }

  /** Sends the file; false where there is none. */
  async send(path: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const file = this.#files.get(path)
    if (!file) return false
    const known = this.#ready.get(path)
    const document = known ?? this.#prepare(path, file)
    if (!known) this.#ready.set(path, document)
    sendDocument(request, response, await document)
    return true
  }

  async #prepare(path: string, file: string): Promise<Document> {
    try {
      const rendered = {
        status: 200,
        headers: {
          ...securityHeaders,
          'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
          'cache-control': FOR_EVER,
        },
        body: await readFile(file),
        facts: { tags: [], state: 'current' as const, goodUntil: null },
      }
      const options = { key: path, generation: 0, renderedAt: 0, validated: true }
      return await makeDocument(rendered, options)
    } catch (error) {
      this.#ready.delete(path)
      throw error
    }
  }
}

async function filesIn({ folder, prefix }: Folder): Promise<[path: string, file: string][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [`${prefix}${relative(folder, file).replaceAll('\\', '/')}`, file])
}

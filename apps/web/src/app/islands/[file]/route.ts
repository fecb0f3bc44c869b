import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { env } from '../../../env'
import { plainAnswer } from '../../../http/plainAnswer'
import { islandFiles } from '../../../islands/islandFiles'

export const dynamic = 'force-dynamic'

/** An island in development; otherwise `server/` has sent it before Next is asked. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params
  if (![...islandFiles().values()].includes(file)) return plainAnswer(404, '見つかりません。')
  return new Response(await readFile(join(env().islandsFolder, file), 'utf8'), {
    headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' },
  })
}

import { serveMedia } from '../../../media/serveMedia'

export const dynamic = 'force-dynamic'

export async function GET(
  request: Request,
  { params }: { params: Promise<{ filename: string }> },
): Promise<Response> {
  const { filename } = await params
  return serveMedia(request, filename)
}

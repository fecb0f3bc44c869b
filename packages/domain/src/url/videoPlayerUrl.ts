import { isSafeUrl } from './isSafeUrl'

/** The one origin from which players are shown. It sets no cookie before something is played. */
export const VIDEO_PLAYER_ORIGIN = 'https://www.youtube-nocookie.com'

const HOSTS = new Set([
  'youtube.com',
  'www.youtube.com',
  'm.youtube.com',
  'youtu.be',
  'www.youtube-nocookie.com',
])
const VIDEO = /^[\w-]{11}$/
const PLAYLIST = /^[\w-]{12,64}$/

/**
 * The address of a player for the page of a video or of a playlist, playing at once; null for services
 * whose players the portal does not show.
 */
export function videoPlayerUrl(url: unknown): string | null {
  if (!isSafeUrl(url)) return null
  const { hostname, pathname, searchParams, port } = new URL(url)
  if (!HOSTS.has(hostname) || port !== '') return null
  const [first = '', second = ''] = pathname.slice(1).split('/')
  const video = hostname === 'youtu.be' ? first : videoIn(first, second, searchParams)
  if (VIDEO.test(video)) return `${VIDEO_PLAYER_ORIGIN}/embed/${video}?autoplay=1`
  const list = searchParams.get('list') ?? ''
  if (first !== 'playlist' || !PLAYLIST.test(list)) return null
  return `${VIDEO_PLAYER_ORIGIN}/embed/videoseries?list=${list}&autoplay=1`
}

function videoIn(first: string, second: string, query: URLSearchParams): string {
  if (first === 'watch') return query.get('v') ?? ''
  return ['embed', 'live', 'shorts'].includes(first) ? second : ''
}

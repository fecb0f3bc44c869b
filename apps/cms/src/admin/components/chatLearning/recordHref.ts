const ANSWER = 'chat-answers/'

/** Where staff look at what the chatbot showed: the answer itself, or the page of the site. */
export function recordHref(
  record: string,
  { admin, siteUrl }: { admin: string; siteUrl: string },
): string {
  if (record.startsWith(ANSWER)) return `${admin}/collections/${record}`
  return record.startsWith('/') ? `${siteUrl}${record}` : record
}

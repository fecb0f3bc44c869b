/**
 * Whether a message to the preview's window says that the CMS saved the document.
 * Source: Payload's live preview, message type `payload-document-event`.
 */
export function isSavedMessage(
  message: { origin: string; data: unknown },
  cmsOrigin: string,
): boolean {
  const { origin, data } = message
  return (
    origin === cmsOrigin &&
    typeof data === 'object' &&
    data !== null &&
    'type' in data &&
    data.type === 'payload-document-event'
  )
}

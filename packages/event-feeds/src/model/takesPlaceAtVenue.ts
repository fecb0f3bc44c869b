/** Whether one can go somewhere; a format that nobody confirmed does not exclude it. */
export function takesPlaceAtVenue({ format }: { format: string | null | undefined }): boolean {
  return !format || format === 'venue' || format === 'hybrid'
}

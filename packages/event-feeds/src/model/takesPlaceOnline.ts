/** Whether one can take part from anywhere. */
export function takesPlaceOnline({ format }: { format: string | null | undefined }): boolean {
  return format === 'online' || format === 'hybrid'
}

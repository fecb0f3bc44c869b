/** A row of Payload's collection of locks: who edits which document, or which global. */
export type Lock = {
  id?: string
  document?: { relationTo: string; value: unknown } | null
  globalSlug?: string | null
  user?: { relationTo: string; value: unknown } | null
}

export const LOCKS = 'payload-locked-documents'

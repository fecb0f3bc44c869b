/** Links and buttons that do the same kind of thing look the same. */
export const toolStyle =
  'inline-flex min-h-12 items-center justify-center rounded-8 border-2 border-key-900 bg-white px-5 py-2 text-dns-17B-130 text-key-900 underline-offset-4 hover:bg-key-50 hover:underline'

import { z } from 'zod'

import { parseRichText } from '../richtext/parseRichText'

/** A rich-text field; absent reads as empty. */
export const richTextSchema = z.unknown().optional().transform(parseRichText)

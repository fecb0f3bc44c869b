import { answerRating } from '../../../../chat/rating/answerRating'

export const dynamic = 'force-dynamic'

/** What a visitor says of a reply of the chatbot, from its script. */
export const POST = answerRating

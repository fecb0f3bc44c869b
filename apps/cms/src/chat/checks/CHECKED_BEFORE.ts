/** What changes what the chatbot says, and is checked with the frozen set before it is published. */
export const CHECKED_BEFORE = ['chat-answers', 'chat-scenarios', 'search-entries'] as const

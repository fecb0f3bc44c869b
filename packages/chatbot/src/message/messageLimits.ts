export { CHAT_MESSAGE_LIMITS as MESSAGE_LIMITS } from '@tokyo-cancer-portal/domain'

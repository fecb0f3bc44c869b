export { contentPath, OWN_PATHS } from '@tokyo-cancer-portal/domain'

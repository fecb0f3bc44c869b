import type { GlobalConfig } from 'payload'
import { Home } from './Home'
import { Navigation } from './Navigation'
import { SiteSettings } from './SiteSettings'

export const globals: GlobalConfig[] = [Home, Navigation, SiteSettings]

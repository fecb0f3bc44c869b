import { ownPathPage } from '../../contents/ownPathPage'

const page = ownPathPage('site-policy')

export const generateMetadata = page.generateMetadata
export default page.Page

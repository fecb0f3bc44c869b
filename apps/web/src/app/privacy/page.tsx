import { ownPathPage } from '../../contents/ownPathPage'

const page = ownPathPage('privacy')

export const generateMetadata = page.generateMetadata
export default page.Page

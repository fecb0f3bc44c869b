import { ownPathPage } from '../../contents/ownPathPage'

const page = ownPathPage('accessibility')

export const generateMetadata = page.generateMetadata
export default page.Page

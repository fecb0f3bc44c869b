import { Heading, LinkList, PageTitle } from '@tokyo-cancer-portal/ui'
import { COMPONENTS } from '@tokyo-cancer-portal/ui/examples'

import { Lead } from '../parts/Lead'

export const STYLEGUIDE_TITLE = '部品の見本'

/** Every component with its examples, for those who build the site and for the tests. */
export function StyleguideView() {
  return (
    <>
      <PageTitle>{STYLEGUIDE_TITLE}</PageTitle>
      <Lead text="このサイトのページは、次の部品からできています。公開しているサイトには、この見本は出ません。" />
      <LinkList
        columns={2}
        links={COMPONENTS.map(({ name, purpose }) => ({
          href: `#${name}`,
          label: name,
          description: purpose,
        }))}
      />
      {COMPONENTS.map(({ name, purpose, examples }) => (
        <div key={name}>
          <Heading level={2} id={name}>
            {name}
          </Heading>
          <p className="measure">{purpose}</p>
          {Object.entries(examples).map(([title, example]) => (
            <div key={title} className="my-6">
              <p className="mb-2 text-std-16N-170 text-solid-gray-700">{title}</p>
              {example}
            </div>
          ))}
        </div>
      ))}
    </>
  )
}

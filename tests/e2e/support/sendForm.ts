/** Posts a form as a browser without scripts does, and does not follow where the answer leads. */
export const sendForm = async (
  url: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(url, { method: 'POST', body: new URLSearchParams(fields), headers, redirect: 'manual' })

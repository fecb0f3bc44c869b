/** A refusal in the form that every answer of the portal's programs has. Never cached. */
export function errorJson(status: number, message: string, field?: string): Response {
  return Response.json(
    { errors: [{ message, ...(field ? { field } : {}) }] },
    { status, headers: { 'cache-control': 'no-store' } },
  )
}

/** Asks the API as the signed-in user; throws its reason when it refuses. */
export async function askApi<T>(
  url: string,
  method = 'GET',
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<T> {
  const response = await fetch(url, {
    method,
    credentials: 'include',
    ...(body !== undefined && {
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }),
  })
  const answer = (await response.json()) as { detail?: string } & T
  if (!response.ok) throw new Error(answer.detail)
  return answer
}

/** Problem details for HTTP APIs (RFC 9457), served as `application/problem+json`. */
export type Problem = {
  type: string
  title: string
  status: number
  detail: string
  [extension: string]: unknown
}

export const problem = (
  status: number,
  title: string,
  detail: string,
  extra: Record<string, unknown> = {},
): Problem => ({ type: 'about:blank', title, status, detail, ...extra })

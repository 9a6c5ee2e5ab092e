/** Removes a database of MongoDB, by the product's own connection to it. */
export async function dropDatabase(env: Record<string, string>): Promise<void> {
  Object.assign(process.env, { NODE_ENV: 'test', LOG_LEVEL: 'silent', ...env })
  await import('lexical')
  const { bootPayload } = await import('../../tests/support/bootPayload')
  const { stop } = await bootPayload()
  await stop()
}

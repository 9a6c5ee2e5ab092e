/** Resolves once the whole product is up; where that fails, says why and ends the process. */
export const started = run()

async function run(): Promise<void> {
  // First and by itself: met through a static import of the rich-text editor, a top-level await cycle
  // in lexical ends Node 20 silently. Everything else stays behind the dynamic import.
  await import('lexical')
  try {
    const { start } = await import('./start')
    await start()
  } catch (error) {
    const { explainFailedStart } = await import('./explainFailedStart')
    process.stderr.write(explainFailedStart(error))
    process.exit(1)
  }
}

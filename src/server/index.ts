// First and by itself: a top-level await cycle in lexical, met through a static import of the
// rich-text editor, ends Node 20 silently. Everything else stays behind the dynamic import.
await import('lexical')

try {
  const { start } = await import('./start')
  await start()
} catch (error) {
  const { explainFailedStart } = await import('./explainFailedStart')
  process.stderr.write(explainFailedStart(error))
  process.exit(1)
}

// Makes this file a module of its own, as top-level await requires.
export {}

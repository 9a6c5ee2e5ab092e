/** Why the product did not start: a line for each variable of the environment at fault, else the error. */
export function explainFailedStart(error: unknown): string {
  if (!(error instanceof Error)) return `The start failed: ${String(error)}\n`
  if (error.name === 'EnvironmentError') {
    return (error as Error & { lines: string[] }).lines.map((line) => `${line}\n`).join('')
  }
  if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
    return 'PORT: is in use by another program\n'
  }
  return `The start failed: ${error.stack ?? error.message}\n`
}

import { build } from 'esbuild'
import { fileURLToPath } from 'node:url'

/** Compiles the server and its migrations into `outdir`, which must be inside the project. */
export const bundleServer = (outdir) =>
  build({
    absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
    entryPoints: { server: 'src/server/index.ts' },
    outdir,
    bundle: true,
    // Keeps what index.ts imports dynamically in a chunk of its own, evaluated after lexical.
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: true,
    tsconfig: 'tsconfig.json',
    logLevel: 'warning',
  })

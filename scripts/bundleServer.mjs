import { build } from 'esbuild'
import { fileURLToPath } from 'node:url'

const shared = {
  absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
  bundle: true,
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
}

/**
 * Compiles the server and all that it imports into one file in `outdir`, which must be inside the
 * project, and beside it `server.js`, which runs it: reading thousands of small modules takes longer
 * than everything else that a start does. The process that hands mail in is another file.
 */
export async function bundleServer(outdir) {
  await build({
    ...shared,
    entryPoints: { bundle: 'src/server/index.ts', sender: 'src/mail/sender/senderProcess.ts' },
    outdir,
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    // Next is a framework with its own build; the others have native parts.
    external: ['next', 'react', 'react-dom', 'sharp', 'libsql'],
    // A database is a file here: the clients of remote ones stay away.
    alias: { '@libsql/client': '@libsql/client/sqlite3' },
    tsconfig: 'tsconfig.json',
    // Among them lexical's build without a top-level await.
    conditions: ['production', 'module'],
    define: { 'import.meta.url': 'bundleUrl' },
    banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href" },
    loader: { '.css': 'empty', '.scss': 'empty', '.svg': 'empty' },
    supported: { 'dynamic-import': false },
    // Identifiers stay: errors are told apart by their names, and people read the stacks.
    keepNames: true,
    minifySyntax: true,
    minifyWhitespace: true,
    lineLimit: 120,
    legalComments: 'none',
  })
  await build({
    ...shared,
    entryPoints: { server: 'scripts/server.mjs' },
    outdir,
    format: 'esm',
  })
}

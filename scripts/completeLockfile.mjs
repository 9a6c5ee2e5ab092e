// Completes package-lock.json after a dependency was added or updated: where the registry in reach
// does not serve the packages of some platforms, npm leaves these optional packages out of the lock
// file, and `npm ci` then refuses it. Each gets an entry here with its version and platform.
import { readFileSync, writeFileSync } from 'node:fs'

const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
]
const PROCESSORS = {
  arm: /arm(v\d)?(-|eabi|hf|$)/,
  arm64: /arm64/,
  ia32: /ia32/,
  loong64: /loong(arch)?64/,
  mips64el: /mips64el/,
  ppc64: /ppc64/,
  riscv64: /riscv64/,
  s390x: /s390x/,
  wasm32: /wasm32/,
  x64: /x64/,
}
const LIBRARIES = { glibc: /gnu|linux-(x64|arm|arm64|s390x|ppc64|riscv64)$/, musl: /musl/ }

const file = 'package-lock.json'
const lock = JSON.parse(readFileSync(file, 'utf8'))

/** The lock file's entry that a package at `path` would get for `name`. */
function entryFor(path, name) {
  for (let at = path; ; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0))) {
    const entry = lock.packages[`${at ? `${at}/` : ''}node_modules/${name}`]
    if (entry || !at) return entry
  }
}

function platformOf(name) {
  const system = SYSTEMS.filter((each) => name.includes(each))
  const processor = Object.keys(PROCESSORS).filter((each) => PROCESSORS[each].test(name))
  const library = system.includes('linux')
    ? Object.keys(LIBRARIES).filter((each) => LIBRARIES[each].test(name))
    : []
  return {
    ...(processor.length && { cpu: processor }),
    ...(library.length && { libc: library.slice(-1) }),
    ...(system.length && { os: system }),
  }
}

let added = 0
for (const [path, { optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(optionalDependencies)) {
    if (entryFor(path, name)) continue
    const place = lock.packages[`node_modules/${name}`]
      ? `${path}/node_modules/${name}`
      : `node_modules/${name}`
    const version = range.replace(/^[~^]/, '')
    lock.packages[place] = { version, ...platformOf(name), optional: true }
    added++
  }
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
)
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${added} entries added to ${file}`)

import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

type Command = {
  name: string
  args: string[]
  env: Record<string, string>
  port: number
  /** Answers 200 as soon as the server does its work. */
  probe: string
  onMessage?: (message: unknown) => void
  /** Where its output goes: writing a log is a part of its work. */
  logFile: string
}

const PATIENCE_MS = 180_000

const living = new Set<ChildProcess>()
// Whatever ends the benchmark, no server stays behind, a suspended one least of all.
process.once('exit', () => living.forEach((child) => child.kill('SIGKILL')))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

/** A server as a process of its own, measured from outside. */
export class ServerProcess {
  private constructor(
    readonly name: string,
    readonly url: string,
    /** From the spawn to the first 200. */
    readonly coldStartMs: number,
    private readonly child: ChildProcess,
  ) {}

  static async start({
    name,
    args,
    env,
    port,
    probe,
    onMessage,
    logFile,
  }: Command): Promise<ServerProcess> {
    const url = `http://localhost:${port}`
    const log = openSync(logFile, 'a')
    const began = performance.now()
    const child = spawn(process.execPath, args, {
      env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', ...env },
      stdio: ['ignore', log, log, ...(onMessage ? ['ipc' as const] : [])],
    })
    if (onMessage) child.on('message', onMessage)
    closeSync(log)
    living.add(child)
    child.once('exit', () => living.delete(child))
    for (;;) {
      if (await isOk(`${url}${probe}`)) {
        return new ServerProcess(name, url, performance.now() - began, child)
      }
      if (child.exitCode !== null || performance.now() - began > PATIENCE_MS) {
        child.kill('SIGKILL')
        throw new Error(`${name} did not start:\n${readFileSync(logFile, 'utf8').slice(-4_000)}`)
      }
      await pause(5)
    }
  }

  /** Takes all processor time from it until `resume`. */
  suspend(): void {
    this.child.kill('SIGSTOP')
  }

  resume(): void {
    this.child.kill('SIGCONT')
  }

  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return
    const exited = once(this.child, 'exit')
    this.resume()
    this.child.kill(signal)
    await exited
  }

  /** The memory that it and its children hold, in MB. */
  memory(): number {
    const members = new Set([this.child.pid])
    let kib = 0
    for (const { pid, parent, rss } of processes()) {
      if (members.has(parent)) members.add(pid)
      if (members.has(pid)) kib += rss
    }
    return kib / 1024
  }
}

async function isOk(url: string): Promise<boolean> {
  try {
    const response = await fetch(url)
    await response.text()
    return response.ok
  } catch {
    return false
  }
}

/** Parents come before their children. */
function processes() {
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => {
      const [pid = 0, parent = 0, rss = 0] = line.trim().split(/\s+/).map(Number)
      return { pid, parent, rss }
    })
    .sort((a, b) => a.pid - b.pid)
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { until } from '../support/until'
import { eicar } from './eicar'

export type Clamd = { socket: string; stop: () => Promise<void> }

/** A real ClamAV daemon on a port and a socket, that knows the signature of EICAR and no other. */
export async function startClamd(port: number): Promise<Clamd> {
  const directory = mkdtempSync(path.join(tmpdir(), 'one-front-door-clamd-'))
  const socket = path.join(directory, 'clamd.sock')
  const config = path.join(directory, 'clamd.conf')
  const signature = Buffer.from(eicar).toString('hex')
  writeFileSync(path.join(directory, 'eicar.ndb'), `Eicar-Test-Signature:0:*:${signature}\n`)
  writeFileSync(
    config,
    [
      `DatabaseDirectory ${directory}`,
      `LocalSocket ${socket}`,
      'TCPAddr 127.0.0.1',
      `TCPSocket ${port}`,
      'StreamMaxLength 11M',
      'Foreground yes',
      '',
    ].join('\n'),
  )
  const process = spawn('clamd', ['--config-file', config], { stdio: 'ignore' })
  const ended = once(process, 'exit')
  await until(() => answersPing(port), 'a pong of clamd')
  return {
    socket,
    stop: async () => {
      process.kill()
      await ended
      rmSync(directory, { recursive: true })
    },
  }
}

const answersPing = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('zPING\0'))
    socket.once('data', (data) => {
      resolve(data.toString() === 'PONG\0')
      socket.destroy()
    })
    socket.once('error', () => resolve(false))
  })

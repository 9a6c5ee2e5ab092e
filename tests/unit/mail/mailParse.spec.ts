import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { rawMail } from './intake/rawMail'

let folder = ''

const mailParse = (...args: string[]) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/mailParse.ts', ...args], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production' },
  })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mail-parse-'))
})

afterAll(() => rm(folder, { recursive: true }))

describe('mail:parse', () => {
  it('should print what is read of a mail as one object', async () => {
    const file = join(folder, 'mail.eml')
    await writeFile(file, rawMail(['From: Ann <ann@example.org>', 'Subject: 방문'], 'Hi\r\n> no'))
    const { stdout } = await mailParse(file)
    expect(JSON.parse(stdout)).toEqual({
      from: { name: 'Ann', address: 'ann@example.org' },
      to: [],
      subject: '방문',
      text: 'Hi',
      fullText: 'Hi\n> no',
      attachments: [],
      messageId: null,
      inReplyTo: null,
      references: [],
    })
  })

  it('should say in one line which file it cannot read', async () => {
    const file = join(folder, 'none.eml')
    await expect(mailParse(file)).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: `mail:parse: cannot read ${file}\n`,
    })
  })
})

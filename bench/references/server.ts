// The references in bare Express: the same bytes from memory, and a body that is parsed and appended
// to a file. Run with the port, a JSON file of { path: body } and the file to append to.
import express from 'express'
import { readFileSync } from 'node:fs'
import { open } from 'node:fs/promises'

import { groupCommit } from './groupCommit'

const [port, answers, journal] = process.argv.slice(2) as [string, string, string]

const app = express()
app.set('etag', false)

for (const [path, text] of Object.entries(JSON.parse(readFileSync(answers, 'utf8')))) {
  const body = Buffer.from(text as string)
  app.get(path, (_req, res) => {
    res.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': body.length })
    res.end(body)
  })
}

const append = groupCommit(await open(journal, 'a'))
app.post('/append', express.json(), async (req, res) => {
  await append(JSON.stringify(req.body))
  res.status(201).json({ stored: true })
})

app.listen(Number(port))

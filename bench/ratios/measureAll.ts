import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { newDatabase } from '../servers/newDatabase'
import { startProduct } from '../servers/startProduct'
import { startReferences } from '../servers/startReferences'
import { startStock } from '../servers/startStock'

import type { Figures } from './interleave'
import { measureMemory, type Memory } from './measureMemory'
import { measureReads } from './measureReads'
import { measureStarts } from './measureStarts'
import { measureWrites } from './measureWrites'
import type { Plan } from './plan'
import { publishedReads } from './publishedReads'
import type { Servers } from './servers'

export type Measured = {
  loads: Record<string, Figures>
  /** In milliseconds. */
  coldStart: Record<'product' | 'stock', number>
  memory: Record<'product' | 'stock', Memory>
}

/** Measures everything in one run, on new databases that are removed afterwards. */
export async function measureAll(plan: Plan): Promise<Measured> {
  const folder = mkdtempSync(path.join(tmpdir(), 'one-front-door-bench-'))
  try {
    console.log('A new database …')
    const copyOf = await newDatabase(folder)
    const servers = await startAll(folder, copyOf)
    const reads = await publishedReads(servers.product.url)
    console.log('Published reads …')
    const loads = await measureReads(servers, reads, plan)
    console.log('Enquiries …')
    Object.assign(loads, await measureWrites(servers, plan))
    await Promise.all([servers.product, servers.express, servers.stock].map((each) => each.end()))
    console.log('Cold starts …')
    const coldStart = await measureStarts(copyOf, plan)
    console.log('Memory …')
    return { loads, coldStart, memory: await measureMemory(copyOf, reads, plan) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function startAll(folder: string, copyOf: (name: string) => string): Promise<Servers> {
  const productData = copyOf('product')
  const product = await startProduct(productData)
  const answers: Record<string, string> = {}
  for (const [name, at] of Object.entries(await publishedReads(product.url))) {
    answers[`/${name}`] = await (await fetch(`${product.url}${at}`)).text()
  }
  return {
    product,
    productData,
    express: await startReferences(folder, answers),
    stock: await startStock(copyOf('stock')),
  }
}

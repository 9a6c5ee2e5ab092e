import { type Figures, interleave } from './interleave'
import { loading } from './loading'
import type { Plan } from './plan'
import type { Servers } from './servers'

/** Published content: the product, bare Express with the same bytes from memory, the stock way. */
export async function measureReads(
  { product, express, stock }: Servers,
  reads: Record<string, string>,
  plan: Plan,
): Promise<Record<string, Figures>> {
  const figures: Record<string, Figures> = {}
  for (const [name, path] of Object.entries(reads)) {
    const get = (at: string) => ({ method: 'GET' as const, path: at })
    figures[name] = await interleave(
      {
        product: loading(product, get(path), plan.connections),
        express: loading(express, get(`/${name}`), plan.connections),
        stock: loading(stock, get(path), plan.connections),
      },
      plan,
    )
  }
  return figures
}

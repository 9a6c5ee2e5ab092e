/** Does some work and says how long it took, of the processor too, and how much memory it came to. */
export async function measure(what: string, work: () => Promise<unknown>): Promise<void> {
  let highest = process.memoryUsage().rss
  const watch = setInterval(() => (highest = Math.max(highest, process.memoryUsage().rss)), 50)
  const [began, before] = [performance.now(), process.cpuUsage()]
  const result = await work()
  const seconds = (performance.now() - began) / 1000
  const { user, system } = process.cpuUsage(before)
  clearInterval(watch)
  highest = Math.max(highest, process.memoryUsage().rss)
  const figures = [
    `${seconds.toFixed(2)} s`,
    `${((user + system) / 1e6).toFixed(2)} s of processor`,
    `${Math.round(highest / 2 ** 20)} MB`,
  ]
  console.log(`${what}: ${figures.join(', ')}`, result ?? '')
}

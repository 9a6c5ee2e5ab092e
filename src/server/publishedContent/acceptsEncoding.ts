/** Whether an Accept-Encoding header lets an answer come in this coding. */
export function acceptsEncoding(header: string, coding: string): boolean {
  const qualities = new Map(header.toLowerCase().split(',').map(qualityOf))
  return (qualities.get(coding) ?? qualities.get('*') ?? 0) > 0
}

function qualityOf(part: string): [string, number] {
  const [coding = '', ...parameters] = part.split(';').map((each) => each.trim())
  const quality = parameters.find((each) => each.startsWith('q='))
  return [coding, quality ? Number(quality.slice('q='.length)) : 1]
}

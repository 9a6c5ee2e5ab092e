// Loaded into the product by the soak: tells its memory to the parent process.
const EVERY_MS = 5_000

setInterval(() => process.send?.(process.memoryUsage()), EVERY_MS).unref()
// Else the channel alone would keep a stopping server alive.
process.channel?.unref()

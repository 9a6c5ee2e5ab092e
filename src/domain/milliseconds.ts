export const milliseconds = { minute: 60_000, day: 86_400_000 } as const

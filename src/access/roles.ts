export const roles = ['administrator', 'desk', 'owner', 'verifier', 'editor'] as const

export type Role = (typeof roles)[number]

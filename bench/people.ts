/** Who signs in to the benchmark: the desk, an owner of three themes, an owner of none. */
export const people = [
  { email: 'desk@example.org', name: 'Desk', roles: ['desk' as const] },
  { email: 'owner@example.org', name: 'Owner of three themes', roles: ['owner' as const] },
  { email: 'other@example.org', name: 'Owner of none', roles: ['owner' as const] },
]

export const password = 'correct horse battery staple'

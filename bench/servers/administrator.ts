export const administrator = { email: 'admin@example.org', password: 'correct horse battery' }

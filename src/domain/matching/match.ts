import type { Bilingual } from '@/domain/bilingual'

/**
 * How two records resemble each other: a `strong` match is the same party and may be linked, a `weak`
 * one is only worth a look. `score` is 0–1; strong scores stand above all weak ones.
 */
export type Match = { strength: 'strong' | 'weak'; score: number; because: Bilingual }

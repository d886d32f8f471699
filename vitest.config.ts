import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Only against tests that hang: times are measured by the benchmarks.
    testTimeout: 60_000,
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    benchmark: { include: ['src/**/*.bench.ts'] },
  },
})

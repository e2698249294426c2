import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

// Two projects: `unit` needs nothing; `wire` needs a running sandbox at COPPERWALL_URL.
export default defineConfig({
  plugins: [react()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // One copy of graphql for us and for the inspector.
          server: { deps: { inline: [/@graphql-inspector/] } },
          environment: 'happy-dom',
          include: ['{client,screen,checks,demo}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.wire.test.*', 'node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'wire',
          environment: 'node',
          include: ['{client,screen,checks,demo}/**/*.wire.test.ts'],
          testTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
})

import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// The service whose graph `npm run dev` works on.
const service = process.env['COPPERWALL_URL'] ?? 'http://localhost:8080'

export default defineConfig({
  root: 'screen',
  plugins: [react()],
  build: {
    outDir: process.env['COPPERWALL_SCREEN'] ?? '../dist/screen',
    emptyOutDir: true,
    // Nothing inlined: the page's policy allows resources of the service only, no data in place of them.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Charts come after the figures: the wall shows its numbers before ECharts is there.
        codeSplitting: {
          groups: [
            { name: 'charts', test: /node_modules[\\/](echarts|zrender)/ },
            { name: 'vendor', test: /node_modules/ },
          ],
        },
      },
    },
  },
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/sandbox', '/screen/settings.json', '/evidence', '/dossiers', '/exports', '/notices', '/announcements'].map(
        (path) => [path, { target: service, ws: path === '/graphql' }],
      ),
    ),
  },
})

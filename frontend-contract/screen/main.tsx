import '@fontsource-variable/noto-sans-sc'
import './theme/theme.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { Languages } from './words/words.tsx'

createRoot(document.getElementById('screen')!).render(
  <StrictMode>
    <Languages>
      <App />
    </Languages>
  </StrictMode>,
)

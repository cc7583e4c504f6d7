import { defineConfig } from 'astro/config';
import { banxin } from './src/index.ts';

export default defineConfig({
  integrations: [banxin()],
});

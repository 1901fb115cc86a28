import { expect, test } from 'vitest';
import { bundleAssets } from '../../../src/site/asset-bundle.ts';

test('assets are named by their content and come out the same each time', async () => {
  const [first, second] = [await bundleAssets('.', true), await bundleAssets('.', true)];
  expect(first).toEqual(second);
  expect(first.names.css).toMatch(/^assets\/wenhao\.[0-9a-f]{10}\.css$/);
  expect(first.names.page).toMatch(/^assets\/page\.[0-9a-f]{10}\.js$/);
});

test('scripts are classic: nothing is imported or exported', async () => {
  const { files } = await bundleAssets('.', true);
  for (const [path, text] of Object.entries(files)) {
    if (path.endsWith('.js')) expect(text, path).not.toMatch(/^\s*(?:import|export)\b/m);
  }
});

test('the stylesheet asks for nothing from elsewhere', async () => {
  const { names, files } = await bundleAssets('.', true);
  expect(files[names.css ?? '']).not.toMatch(/url\(|@import/);
});

test('no script carries zod, which the model needs and a browser does not', async () => {
  const { files } = await bundleAssets('.', true);
  for (const [path, text] of Object.entries(files)) {
    expect(text.includes('ZodError') || text.includes('_zod'), path).toBe(false);
  }
});

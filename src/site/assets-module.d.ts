declare module 'virtual:wenhao/assets' {
  export const assets: Readonly<Partial<Record<import('./asset-bundle.ts').AssetName, string>>>;
}

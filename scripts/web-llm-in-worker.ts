import type { Plugin } from 'vite';

const prebuilt = /const prebuiltAppConfig = \{[\s\S]*?\n\};/;
const prefix = /const modelLibURLPrefix = "[^"]*";/;

/**
 * Takes out of web-llm the addresses of model libraries elsewhere, which the extension never uses: what it runs, it
 * brings. Fails the build where they are not found in the form that web-llm 0.2.86 has.
 */
export function stripLibraryAddresses(): Plugin {
  return {
    name: 'strip-library-addresses',
    transform(code, id) {
      if (!id.includes('@mlc-ai/web-llm/lib/index.js')) return null;
      if (!prebuilt.test(code) || !prefix.test(code))
        throw new Error('The list of prebuilt models was not found in web-llm; was its version changed?');
      const stripped = code
        .replace(prebuilt, 'const prebuiltAppConfig = { cacheBackend: "cache", model_list: [] };')
        .replace(prefix, 'const modelLibURLPrefix = "";');
      return { code: stripped, map: null };
    },
  };
}

/** In a test build, the model's worker gets an engine that a test may script. */
export function swapEngineHandler(replacement: string): Plugin {
  return {
    name: 'swap-engine-handler',
    enforce: 'pre',
    resolveId: (source) => (source.endsWith('/offscreen/engine-handler') ? replacement : null),
  };
}

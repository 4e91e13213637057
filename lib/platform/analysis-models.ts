/** The models that ship with the extension: `public/models/analysis.bin`, made by `npm run train`. */
export const analysisModelsPath = '/models/analysis.bin';

/** intents/ of the package: the same place seen from src/ and from dist/, and from dist/bundle/, which is as deep as this file. */
export const intentsFolder = new URL('../../intents/', import.meta.url);

/** The model made of it when the package was built; absent in src/. */
export const packedModelFile = new URL('../model.bin', import.meta.url);

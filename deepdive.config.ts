/** The themes this checkout works with: the only file outside packages/themes that imports one. */
export default { themes: [] };

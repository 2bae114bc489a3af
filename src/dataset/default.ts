/** The id of the dataset of a link that names none. */
export const defaultDatasetId = 'umerov-ankara';

/** From how many heads on a contact is drawn as a hub rather than as edges. */
export const hubHeads = 4;

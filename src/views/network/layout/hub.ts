/** From how many heads on a contact is drawn as a hub rather than as edges. */
export const hubHeads = 4;

const mostHubs = 12;

/** Whether so many contacts of many are few enough to be drawn each as a hub, where nobody says otherwise. */
export const drawsHubs = (n: number): boolean => n <= mostHubs;

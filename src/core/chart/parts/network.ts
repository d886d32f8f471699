/** Named templates of the network family. */
export interface NetworkParts {}

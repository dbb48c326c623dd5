export { carriedPaths } from "./carried";
export { MOST_LEFT_OUT, type Decoded, type LeftOut, type LinkProblem, type Openable } from "./decode";
export { encodeLink, LINK_VERSION, writeTemplate, type LinkOptions } from "./encode";
export { type JudgedPair } from "./judge";
export { isAddedBySharing } from "./sharing";
export { leaves, type Leaf } from "./leaves";
export { isOpenable, linkIn, MOST_IN_ADDRESS, MOST_PASTED, type Found } from "./link-in";

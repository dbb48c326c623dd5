export { carriedPaths } from "./carried";
export { encodeLink, LINK_VERSION, writeTemplate, type LinkOptions } from "./encode";
export { type JudgedPair } from "./judge";
export { isAddedBySharing } from "./sharing";
export { MOST_LEFT_OUT, type LeftOut } from "./left-out";
export { leaves, type Leaf } from "./leaves";
export { isOpenable, type Decoded, type LinkProblem, type Openable } from "./openable";
export { linkIn, MOST_IN_ADDRESS, MOST_PASTED, type Found } from "./link-in";

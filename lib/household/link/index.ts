export { carriedPaths } from "./carried";
export { decodeLink, type Decoded, type LeftOut, type LinkProblem } from "./decode";
export { encodeLink, LINK_VERSION, type LinkOptions } from "./encode";
export { leaves, type Leaf } from "./leaves";

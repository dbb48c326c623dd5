import { expect, it } from "vitest";
import { isAddedBySharing } from "./sharing";
import { leaves } from "./leaves";

it.each([
  ["chats", "_wv _wwv ascene chksm clicktime devicetype enterid exportkey from fromapp isappinstalled mpshare nsukey"],
  ["more chats", "pass_ticket qq-pf-to scene sessionid sourcefrom srcid subscene uin winzoom wxfrom adtag"],
  ["sites", "bd_vid clickfrom from_source pvid scm spm timestamp tt_from vd_source"],
  ["counters of visits", "fbclid gclid msclkid yclid"],
  [
    "families of names",
    "_t appuid apptime xhsshare wework_cfm_code source utm_source mc_cid pk_campaign mtm_kwd plg_uin",
  ],
  ["more families", "wx_header weixin_from share_id sharer_shareid share shareto hmsr hmpl hmcu hmkw hmci"],
])("%s add names to an address, in small letters or large: %s", (_, names) => {
  for (const name of names.split(" "))
    expect([name, isAddedBySharing(name), isAddedBySharing(name.toUpperCase())]).toEqual([name, true, true]);
});

it("no other names are theirs, nor those of which one is a part, nor any of an answer", () => {
  const others = [
    "",
    "v",
    "c",
    "on",
    "children",
    "xsource",
    "sources",
    "x_t",
    "utm_",
    "wework_",
    "share1",
    "hmxx",
    "app",
  ];
  expect(others.filter(isAddedBySharing)).toEqual([]);
  expect(leaves.filter(({ name }) => isAddedBySharing(name))).toEqual([]);
});

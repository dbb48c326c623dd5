import { describe, expect, it } from "vitest";
import { Fault } from "./fault";
import { optionsOf } from "./options";

describe("what is asked of the command line", () => {
  it("are files, one after the other; what comes in where there are none", () => {
    expect(optionsOf(["one", "-", "two"]).files).toEqual(["one", "-", "two"]);
    expect(optionsOf(["--brief"])).toMatchObject({ files: ["-"], brief: true });
  });

  it("is to assess, unless its first word is another", () => {
    expect(optionsOf(["one"])).toMatchObject({ command: "assess", files: ["one"] });
    expect(optionsOf(["link", "--site", "https://a.example/b/"])).toMatchObject({
      command: "link",
      files: ["-"],
      site: "https://a.example/b",
    });
    expect(optionsOf(["read", "link"])).toMatchObject({ command: "read", files: ["link"] });
    expect(optionsOf(["./link"])).toMatchObject({ command: "assess", files: ["./link"] });
  });

  it.each(["--help", "-h"])("may be %s", (option) => {
    const { print } = optionsOf([option]);
    for (const named of ["--say", "--brief", "--threads", "--version", "household", "link", "read"])
      expect(print).toContain(named);
  });

  it("may be its version", () => {
    expect(optionsOf(["--version"]).print).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    ["an option that is not known", ["--frobnicate"], /^Unknown option '--frobnicate'/],
    ["a language that is not spoken", ["--say", "fr"], /^--say takes zh or en/],
    ["a value that an option does not take", ["--brief=yes"], /--brief/],
    ["an option without its value", ["--say"], /--say/],
    ["a site that is none", ["link", "--site", "here"], /^--site takes an address such as/],
    ["short assessments of links", ["link", "--brief"], /^--brief says nothing to “link”/],
    ["a language of cases", ["read", "--say", "zh"], /^--say says nothing to “read”/],
    ["a site of assessments", ["--site", "https://a.example"], /^--site says nothing to “assess”/],
    ["no thread at all", ["--threads", "0"], /^--threads takes 1 to \d+, not “0”\.$/],
    ["threads that are no number", ["--threads", "many"], /^--threads takes 1 to \d+, not “many”\.$/],
    ["more threads than there may be", ["--threads", "65"], /^--threads takes 1 to \d+/],
  ])("is refused in one sentence where it is %s", (_, args, sentence) => {
    const refusing = () => optionsOf(args);
    expect(refusing).toThrow(Fault);
    expect(refusing).toThrow(sentence);
    expect(refusing).not.toThrow(/\n/);
  });
});

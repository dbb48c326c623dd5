// The front door: the first of the reader's languages that we speak, else Chinese. What came after the address stays.
const spoken = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
const language = spoken.find((tag) => tag === "zh" || tag === "en") ?? "zh";

location.replace(`/${language}/${location.search}${location.hash}`);

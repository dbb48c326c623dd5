// The front door: the first of the reader's languages that we speak, else Chinese. What came after the address stays;
// a link to a case goes where it is opened, its answers behind the # even if they came as a query.
const spoken = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
const language = spoken.find((tag) => tag === "zh" || tag === "en") ?? "zh";
const { search, hash } = location;

if (/[?&]v(?:=|%3D)/i.test(search)) location.replace(`/${language}/check/#${search.slice(1)}`);
else if (/(?:^#|[&;])v(?:=|%3D|%253D|&|$)/i.test(hash)) location.replace(`/${language}/check/${search}${hash}`);
else location.replace(`/${language}/${search}${hash}`);

/** Characters in one run of the model: it was trained on sentences, and its cost is linear in them. */
const longest = 200;

function cutLong(sentence: string): readonly string[] {
  const characters = Array.from(sentence);
  if (characters.length <= longest) return [sentence];
  const window = characters.slice(0, longest);
  const comma = window.findLastIndex((character) => '，、；：, '.includes(character));
  const cut = comma > 0 ? comma + 1 : longest;
  return [characters.slice(0, cut).join(''), characters.slice(cut).join('')];
}

/** Cuts a text after the ends of sentences, and long sentences at a comma. The pieces joined are the text. */
export function splitForTagging(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const sentence of text.match(/[^。！？\n]+[。！？\n]*[”’」』]*|[。！？\n]+/gu) ?? []) {
    let rest = sentence;
    while (rest) {
      const [head = '', tail = ''] = cutLong(rest);
      pieces.push(head);
      rest = tail;
    }
  }
  return pieces;
}

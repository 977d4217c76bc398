import type { EntityDetailsQuery } from '../../api/generated/operations.ts';
import { useExplorer } from '../../state/explorer-context.ts';
import { contextOf, segmentText } from '../../ui/segment-text.ts';

type Mention = NonNullable<EntityDetailsQuery['entity']>['mentions'][number];

interface Sentence {
  readonly key: string;
  readonly article: Mention['article'];
  readonly start: number;
  readonly end: number;
  readonly mentions: readonly Mention[];
}

/** One sentence that names the entity twice is shown once, with both names marked. */
function sentencesOf(mentions: readonly Mention[]): readonly Sentence[] {
  const sentences = new Map<string, Sentence>();
  for (const mention of mentions) {
    const span = contextOf(mention.article.text, mention, 60);
    const previous = [...sentences.values()].at(-1);
    if (previous !== undefined && previous.article.id === mention.article.id && mention.end <= previous.end) {
      sentences.set(previous.key, { ...previous, mentions: [...previous.mentions, mention] });
    } else {
      sentences.set(mention.id, { key: mention.id, article: mention.article, ...span, mentions: [mention] });
    }
  }
  return [...sentences.values()];
}

function SentenceLine({ sentence }: { readonly sentence: Sentence }) {
  const { open } = useExplorer();
  return (
    <li>
      <button
        type="button"
        className="sentence"
        onClick={() => open({ kind: 'article', id: sentence.article.id })}
      >
        <span className="sentence-text" lang="zh-CN">
          {segmentText(sentence.article.text, sentence.mentions, sentence).map(({ text, start, marks }) =>
            marks.length > 0 ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
          )}
        </span>
        <span className="sentence-source">{sentence.article.title}</span>
      </button>
    </li>
  );
}

/** The sentences that name an entity, with the name marked; each opens its article. */
export function MentionList({ mentions }: { readonly mentions: readonly Mention[] }) {
  return (
    <ul className="sentences">
      {sentencesOf(mentions).map((sentence) => (
        <SentenceLine key={sentence.key} sentence={sentence} />
      ))}
    </ul>
  );
}

import { useTranslation } from 'react-i18next';
import type { ArticleDetailsQuery } from '../../api/generated/operations.ts';
import { useExplorer } from '../../state/explorer-context.ts';
import { outermostSpans, segmentText, textLines } from '../../ui/segment-text.ts';

type Article = NonNullable<ArticleDetailsQuery['article']>;
type Mention = Article['mentions'][number];

function Named({ mention, text }: { readonly mention: Mention; readonly text: string }) {
  const { t } = useTranslation();
  const { open } = useExplorer();
  const { entity } = mention;
  return (
    // A link, for a button would not break over lines.
    <a
      href={`#${entity.id}`}
      className={`named ${entity.type}`}
      title={`${t(`type.${entity.type}`)} · ${entity.name}`}
      onClick={(event) => {
        event.preventDefault();
        open({ kind: 'entity', id: entity.id });
      }}
    >
      {text}
    </a>
  );
}

/** The article's text, line by line as printed, its entities marked by type and open to a click. */
export function ArticleText({ article }: { readonly article: Article }) {
  const mentions = outermostSpans(article.mentions);
  return (
    <div className="article-text" lang="zh-CN">
      {textLines(article.text).map((line) => (
        <p key={line.start}>
          {segmentText(article.text, mentions, line).map(({ text, start, marks: [mention] }) =>
            mention === undefined ? text : <Named key={start} mention={mention} text={text} />,
          )}
        </p>
      ))}
    </div>
  );
}

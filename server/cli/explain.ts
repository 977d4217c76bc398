import type { Command } from 'commander';
import { explainPage, openPages } from '../ingest/pipeline.ts';
import { textBlocks, toPageSpan } from '../model/article.ts';
import type { Explanation } from '../model/reading.ts';
import { toArticleJson } from './article-json.ts';
import { formatExplanation } from './format-explanation.ts';
import { printData, printJson } from './output.ts';
import { reportInputFailure } from './report-input-failure.ts';
import { createTint } from './tint.ts';
import { withTagger } from './with-tagger.ts';

interface ExplainOptions {
  readonly article?: boolean;
  readonly json?: boolean;
  readonly color?: boolean;
}

/** An article as `extract` prints it, with what was found in it and not kept. Offsets count in the file's text. */
function toExplanationJson({ reading, lost }: Explanation): object {
  const blocks = textBlocks(reading.article);
  return {
    ...toArticleJson(reading, reading.page.name),
    lostMentions: lost.flatMap(({ mention: { block, start, end, text, type, rule, confidence }, reason }) => {
      const paragraph = blocks[block];
      if (!paragraph) return [];
      return [{ ...toPageSpan(paragraph, start, end), text, type, rule, confidence, reason }];
    }),
    rejectedRelations: reading.rejected,
  };
}

async function explain(files: readonly string[], options: ExplainOptions): Promise<void> {
  const explanations: Explanation[] = [];
  await withTagger(async (tagger) => {
    for await (const result of openPages(files)) {
      try {
        if (!result.ok) throw result.error;
        const isArticle = options.article ?? false;
        explanations.push(...(await explainPage(result.page, tagger, { isArticle })));
      } catch (error) {
        reportInputFailure(error);
      }
    }
  });
  const tint = createTint(options.color);
  if (options.json) printJson(explanations.map(toExplanationJson));
  else for (const one of explanations) printData(formatExplanation(one, tint));
}

/** `newsgraph explain`: reads pages without a store and shows how it came to what it reads. */
export function addExplainCommand(program: Command): void {
  program
    .command('explain')
    .description(
      'read pages and show what was found by which rule, what was dropped, and why; no store is touched',
    )
    .argument('<files...>', '.txt or .md files, folders of them, or - for standard input')
    .option('--article', 'each file is exactly one article')
    .option('--color', 'colours even where the output is no terminal')
    .option('--no-color', 'no colours, as with NO_COLOR in the environment')
    .option('--json', 'print everything as JSON')
    .action(explain);
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExplorerContext } from './state/explorer-context.ts';
import { openTarget, type Target } from './state/explorer-state.ts';
import { useExplorerState } from './state/use-explorer-state.ts';
import { ErrorNotice } from './ui/error-notice.tsx';
import { IconButton } from './ui/icon-button.tsx';
import { MessageLine } from './ui/message-line.tsx';
import { useInsets } from './ui/use-insets.ts';
import { useNarrow } from './ui/use-narrow.ts';
import { ArticleView } from './views/article/article-view.tsx';
import { BarView } from './views/bar/bar-view.tsx';
import { EmptyView } from './views/empty/empty-view.tsx';
import { EntityView } from './views/entity/entity-view.tsx';
import { OutlineView } from './views/outline/outline-view.tsx';
import { PanelView } from './views/panel/panel-view.tsx';
import { PasteDialog } from './views/paste/paste-dialog.tsx';
import { PictureSkeleton } from './views/picture/picture-skeleton.tsx';
import { PictureView } from './views/picture/picture-view.tsx';
import { RelationView } from './views/relation/relation-view.tsx';
import { SearchView } from './views/search/search-view.tsx';
import { SideView } from './views/side/side-view.tsx';

function Details({ target: { kind, id } }: { readonly target: Target }) {
  if (kind === 'entity') return <EntityView id={id} />;
  return kind === 'relation' ? <RelationView id={id} /> : <ArticleView id={id} />;
}

type ExplorerState = ReturnType<typeof useExplorerState>;

function Caption({ explorer: { state, focus, reset } }: { readonly explorer: ExplorerState }) {
  const { t } = useTranslation();
  if (focus !== null) {
    return (
      <p className="caption card">
        {t('picture.focused', { name: focus.name })}
        <IconButton icon="close" label={t('picture.reset')} onClick={reset} />
      </p>
    );
  }
  if (state.omitted === 0) return null;
  return <p className="caption card">{t('picture.omitted', { count: state.omitted })}</p>;
}

function Stage({ explorer, isSideOpen }: { readonly explorer: ExplorerState; readonly isSideOpen: boolean }) {
  const { state, dispatch, first } = explorer;
  const target = openTarget(state);
  const insets = useInsets(isSideOpen, target !== null);
  if (first.status === 'failed') return <ErrorNotice error={first.error} onRetry={first.retry} />;
  if (state.generation === 0) return <PictureSkeleton />;
  return (
    <PictureView
      picture={state.picture}
      generation={state.generation}
      hidden={state.hiddenTypes}
      chosen={target === null || target.kind === 'article' ? null : target.id}
      insets={insets}
      caption={<Caption explorer={explorer} />}
      events={{
        onEntity: (id) => explorer.explorer.open({ kind: 'entity', id }),
        onRelation: (id) => explorer.explorer.open({ kind: 'relation', id }),
        onExpand: (id) => explorer.explorer.expand(id, state.picture.entities.get(id)?.name ?? ''),
        onBackground: () => dispatch({ type: 'closed' }),
      }}
      onToggleType={(entityType) => dispatch({ type: 'typeToggled', entityType })}
      onReset={explorer.reset}
    />
  );
}

/** The page: bar, picture, contents and details. */
export function App() {
  const { t } = useTranslation();
  const explorer = useExplorerState();
  const { state, dispatch } = explorer;
  const isNarrow = useNarrow();
  const [isSideWanted, setSideWanted] = useState(!isNarrow);
  const [isPasting, setPasting] = useState(false);
  const target = openTarget(state);
  const isEmpty = state.generation > 0 && state.picture.entities.size === 0;
  // On a narrow screen there is room for one sheet: what was opened last is what is looked at.
  const isSideOpen = isSideWanted && !isEmpty && !(isNarrow && target !== null);
  return (
    <ExplorerContext value={explorer.explorer}>
      <a className="skip-link" href="#stage">
        {t('app.skip')}
      </a>
      <div className="page" data-side={isSideOpen} data-panel={target !== null}>
        <BarView
          search={<SearchView />}
          isSideOpen={isSideOpen}
          onToggleSide={() => {
            if (isNarrow) dispatch({ type: 'closed' });
            setSideWanted(!isSideOpen);
          }}
          onPaste={() => setPasting(true)}
        />
        <main className="stage" id="stage">
          {isEmpty ? (
            <EmptyView onPaste={() => setPasting(true)} />
          ) : (
            <Stage explorer={explorer} isSideOpen={isSideOpen} />
          )}
          {isSideOpen && (
            <SideView
              version={explorer.version}
              outline={<OutlineView picture={state.picture} chosen={target?.id ?? null} />}
              onClose={() => setSideWanted(false)}
            />
          )}
          {target !== null && (
            <PanelView
              subject={target.id}
              canGoBack={state.trail.length > 1}
              onBack={() => dispatch({ type: 'wentBack' })}
              onClose={() => dispatch({ type: 'closed' })}
            >
              <Details key={target.id} target={target} />
            </PanelView>
          )}
          <MessageLine message={explorer.message} onDone={explorer.dismiss} />
        </main>
      </div>
      {isPasting && <PasteDialog onClose={() => setPasting(false)} onIngested={explorer.reset} />}
    </ExplorerContext>
  );
}

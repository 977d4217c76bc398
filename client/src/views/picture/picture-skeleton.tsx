import { useTranslation } from 'react-i18next';

const dots = [
  [50, 48, 5],
  [36, 38, 3],
  [63, 36, 3.4],
  [41, 64, 2.6],
  [60, 62, 3],
  [27, 52, 2],
  [73, 51, 2.2],
  [50, 27, 2.2],
] as const;

/** The shadow of a graph while the real one is on its way. */
export function PictureSkeleton() {
  const { t } = useTranslation();
  return (
    <div className="picture-skeleton" role="status">
      <svg viewBox="0 0 100 100" aria-hidden="true">
        {dots.slice(1).map(([x, y]) => (
          <line key={`${x} ${y}`} x1="50" y1="48" x2={x} y2={y} />
        ))}
        {dots.map(([x, y, r]) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r={r} />
        ))}
      </svg>
      <p>{t('picture.loading')}</p>
    </div>
  );
}

type SparklineProps = {
  values: readonly number[];
  label: string;
  /** Place of the value from which on it is another line: told by an upright stroke before it. */
  turn?: number | null;
  width?: number;
  height?: number;
};

/** A line of values between -1 and 1 around a faint zero, the last one dotted. `label` says it in words. */
export function Sparkline({ values, label, turn = null, width = 72, height = 20 }: SparklineProps) {
  const inset = 3;
  const x = (index: number) => inset + (index * (width - 2 * inset)) / Math.max(1, values.length - 1);
  const y = (value: number) => height / 2 - Math.max(-1, Math.min(1, value)) * (height / 2 - inset);
  const points = values.map((value, index) => `${x(index).toFixed(1)},${y(value).toFixed(1)}`).join(' ');
  const last = values.at(-1);
  return (
    <svg role="img" aria-label={label} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title>{label}</title>
      <line
        x1={inset}
        x2={width - inset}
        y1={height / 2}
        y2={height / 2}
        className="stroke-edge opacity-60"
        strokeDasharray="2 2"
      />
      {turn !== null && turn > 0 && (
        <line x1={x(turn - 0.5)} x2={x(turn - 0.5)} y1={1} y2={height - 1} className="stroke-edge" strokeWidth="1.5" />
      )}
      <polyline
        points={points}
        fill="none"
        className="stroke-muted"
        strokeWidth="1.5"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      {last !== undefined && <circle cx={x(values.length - 1)} cy={y(last)} r="2.5" className="fill-accent" />}
    </svg>
  );
}

import type { Child } from "hono/jsx";

interface HeadingProps {
  readonly level: 1 | 2 | 3 | 4;
  readonly children?: Child;
}

export const Heading = ({ level, children }: HeadingProps) => {
  if (level === 1) return <h1>{children}</h1>;
  if (level === 2) return <h2>{children}</h2>;
  return level === 3 ? <h3>{children}</h3> : <h4>{children}</h4>;
};

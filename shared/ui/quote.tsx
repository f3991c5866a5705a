interface QuoteProps {
  /** BCP 47; none when nobody said which language it is. */
  readonly language?: string | undefined;
  readonly text: string;
}

/** What somebody wrote, over several lines, in its own language and direction. */
export const Quote = ({ language, text }: QuoteProps) => (
  <div class="quote" lang={language ?? ""} dir="auto">
    {text}
  </div>
);

/** A name or title somebody wrote, within a sentence, a table or a list. */
export const QuotedName = ({ language, text }: QuoteProps) => (
  <bdi lang={language ?? ""} dir="auto">
    {text}
  </bdi>
);

import * as z from "zod";

export type FieldInput = "line" | "prose" | "number" | "date" | "choice" | "choices" | "select" | "selects" | "toggle";

/** One field of a form as data: where it is asked, who gets to see it, how, and what it takes. */
export interface FieldRule {
  readonly section: string;
  readonly visibility: "public" | "member_states" | "internal" | "sensitive";
  readonly input: FieldInput;
  readonly schema: z.ZodType;
}

type Rules = Readonly<Record<string, FieldRule>>;
type Shape<Fields extends Rules> = { [Name in keyof Fields]: Fields[Name]["schema"] };

/** Answers that only make sense together: the fields that are missing or contradict, each with a code. */
export type Together = (
  answers: Readonly<Record<string, unknown>>,
) => readonly (readonly [field: string, code: string])[];

const emptyAnswer = ({ input }: FieldRule): string | boolean | never[] =>
  input === "choices" || input === "selects" ? [] : input === "toggle" ? false : "";

/** The schemas of a form, made from its fields: whole, by section, by chosen fields, and as a draft is stored. */
export const fieldset = <const Fields extends Rules>(fields: Fields, together: Together = () => []) => {
  type Name = keyof Fields & string;
  const names = Object.keys(fields) as Name[];
  const optional = new Set(names.filter((name) => fields[name]?.schema.safeParse(emptyAnswer(fields[name])).success));
  const ruleOf = (name: Name) => fields[name] as FieldRule;
  const forgiving = (some: readonly Name[]) =>
    Object.fromEntries(
      some.map((name) => {
        const { schema } = ruleOf(name);
        return [name, optional.has(name) ? schema.default(emptyAnswer(ruleOf(name))) : schema];
      }),
    ) as unknown as Shape<Fields>;
  const exact = (some: readonly Name[]) =>
    Object.fromEntries(some.map((name) => [name, ruleOf(name).schema])) as unknown as Shape<Fields>;
  const check = (answers: Readonly<Record<string, unknown>>, context: z.RefinementCtx) => {
    for (const [field, code] of together(answers))
      context.addIssue({ code: "custom", path: [field], params: { code } });
  };
  return {
    names,
    of: (section: string) => names.filter((name) => ruleOf(name).section === section),
    ruleOf,
    /** Whether a field may be left empty. */
    isOptional: (name: Name) => optional.has(name),
    /** Complete answers; what may be empty may be left out. */
    whole: z.strictObject(forgiving(names)).superRefine(check),
    /** One section by the same rules. */
    section: (section: string) =>
      z.strictObject(forgiving(names.filter((name) => ruleOf(name).section === section))).superRefine(check),
    /** Chosen fields, every one of which must be there. */
    part: (some: readonly Name[]) => z.strictObject(exact(some)).superRefine(check),
    /** As a draft is stored: every field that is there is valid by itself. */
    partial: z.object(exact(names)).partial(),
  };
};

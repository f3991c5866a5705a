import { type Synthesized, textOf } from "./template.ts";

export interface Permission {
  readonly effect: string;
  readonly action: string;
  readonly resource: string;
  readonly condition: unknown;
}

interface Statement {
  readonly Effect: string;
  readonly Action: string | string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
}

const listed = <Item>(value: Item | Item[]): Item[] => (Array.isArray(value) ? value : [value]);

const spread = ({ Effect, Action, Resource, Condition }: Statement): Permission[] =>
  listed(Action).flatMap((action) =>
    listed(Resource).map((resource) => ({ effect: Effect, action, resource: textOf(resource), condition: Condition })),
  );

/** Everything each role may do, one line for each action and resource, by the logical id of the role. */
export const permissionsByRole = (template: Synthesized): Map<string, Permission[]> => {
  const found = new Map<string, Permission[]>(template.all("AWS::IAM::Role").map(([id]) => [id, []]));
  // What outgrows a role's own policy stands in managed ones that CDK makes for that role alone.
  const policies = [...template.all("AWS::IAM::Policy"), ...template.all("AWS::IAM::ManagedPolicy")];
  for (const [, { Properties }] of policies) {
    for (const role of Properties.Roles)
      found.get(role.Ref)?.push(...Properties.PolicyDocument.Statement.flatMap(spread));
  }
  return found;
};

export const permissionsOf = (template: Synthesized, name: string): Permission[] =>
  permissionsByRole(template).get(template.id("AWS::IAM::Role", `functions${name}role`)) ?? [];

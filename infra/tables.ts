import { RemovalPolicy } from "aws-cdk-lib";
import {
  AttributeType,
  BillingMode,
  Table as DynamoTable,
  ProjectionType,
  StreamViewType,
  TableEncryption,
} from "aws-cdk-lib/aws-dynamodb";
import { AnyPrincipal, Effect, PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { Function as Lambda } from "aws-cdk-lib/aws-lambda";
import { Construct } from "constructs";
import { tableVariable } from "#shared/settings.ts";
import { type Index, type Table, type TableName, tables } from "#shared/tables.ts";
import { actions, type Verb } from "./access.ts";

const key = (name: string) => ({ name, type: AttributeType.STRING });

const projectionOf = ({ holds }: Index) => {
  if (!holds) return { projectionType: ProjectionType.ALL };
  if (holds.length === 0) return { projectionType: ProjectionType.KEYS_ONLY };
  return { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...holds] };
};

/** Every table of `#shared/tables.ts`: on demand, encrypted, recoverable to any second of the last 35 days. */
export class Tables extends Construct {
  readonly #made: ReadonlyMap<TableName, DynamoTable>;

  constructor(scope: Construct, id: string, { keep }: { keep: boolean }) {
    super(scope, id);
    const declared = Object.entries(tables) as [TableName, Table][];
    this.#made = new Map(declared.map(([name, table]) => [name, this.#make(name, table, keep)]));
    this.#seal(this.get("audit"));
  }

  get(name: TableName): DynamoTable {
    const table = this.#made.get(name);
    if (!table) throw new Error(`no table ${name}`);
    return table;
  }

  /** Lets a function do these things with a table, and tells it the table's name. */
  open(to: Lambda, name: TableName, verbs: readonly Verb[]) {
    const table = this.get(name);
    const indexes = Object.keys((tables[name] as Table).indexes ?? {}).map(
      (index) => `${table.tableArn}/index/${index}`,
    );
    const rows = verbs.filter((verb) => verb !== "query").map((verb) => actions[verb]);
    if (rows.length > 0) to.addToRolePolicy(new PolicyStatement({ actions: rows, resources: [table.tableArn] }));
    if (verbs.includes("query")) {
      to.addToRolePolicy(new PolicyStatement({ actions: [actions.query], resources: [table.tableArn, ...indexes] }));
    }
    to.addEnvironment(tableVariable(name), table.tableName);
  }

  #make(name: TableName, { partition, sort, indexes = {}, expires, stream }: Table, keep: boolean) {
    const table = new DynamoTable(this, name, {
      partitionKey: key(partition),
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.AWS_MANAGED,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: keep,
      removalPolicy: keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      ...(sort && { sortKey: key(sort) }),
      ...(expires && { timeToLiveAttribute: expires }),
      ...(stream && { stream: StreamViewType.NEW_IMAGE }),
    });
    for (const [indexName, index] of Object.entries(indexes)) {
      table.addGlobalSecondaryIndex({
        indexName,
        partitionKey: key(index.partition),
        sortKey: key(index.sort),
        ...projectionOf(index),
      });
    }
    return table;
  }

  /** Whoever is granted more one day, by mistake or on purpose, still cannot change what happened. */
  #seal(audit: DynamoTable) {
    audit.addToResourcePolicy(
      new PolicyStatement({
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: [
          "dynamodb:UpdateItem",
          "dynamodb:DeleteItem",
          "dynamodb:BatchWriteItem",
          "dynamodb:PartiQLInsert",
          "dynamodb:PartiQLUpdate",
          "dynamodb:PartiQLDelete",
        ],
        // The policy belongs to the table: it reaches nothing else.
        resources: ["*"],
      }),
    );
  }
}

import { Loader, Text, Title } from "@mantine/core";
import type { ComponentCard } from "../../shared/protocol";
import { go } from "./route";

/** All components as cards. */
export function Home({ cards }: { cards: ComponentCard[] | undefined }) {
  return (
    <main className="home">
      <Title order={2}>Choose a component</Title>
      <Text c="dimmed" mb="lg">
        Run its actions, picklists and triggers, with no account.
      </Text>
      {!cards && <Loader aria-label="Loading" />}
      <div className="cards">
        {cards?.map(({ id, label, description, icon, counts, error, builtAt }) => (
          <button key={id} type="button" className="card" onClick={() => go({ component: id })}>
            <span className="row">
              {icon && <img src={icon} width={32} height={32} alt="" />}
              <strong>{label}</strong>
            </span>
            <span>{error ?? description}</span>
            {!error && (
              <span className="quiet">
                {counts.actions} actions, {counts.dataSources} data sources, {counts.triggers} triggers. Built{" "}
                {new Date(builtAt).toLocaleString()}
              </span>
            )}
          </button>
        ))}
      </div>
      <Text c="dimmed" mt="lg">
        To open another bundle: <span className="mono">npm run workbench -- path/to/dist</span>
      </Text>
    </main>
  );
}

import { Alert, Button, Loader, Menu, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ComponentCard, ComponentView, SessionView } from "../../shared/protocol";
import { Operation } from "../action/Operation";
import { FlowScreen } from "../flow/FlowScreen";
import { Trigger } from "../triggers/Trigger";
import { get } from "./api";
import { Connection } from "./Connection";
import { Home } from "./Home";
import { OperationList } from "./OperationList";
import { go, useRoute } from "./route";

/** The place of the flow in the address. No component has this ID: it comes from a folder's name. */
const FLOW = "~flow";

/** The frame of every screen. */
export function App() {
  const { component, kind, key } = useRoute();
  const isFlow = component === FLOW;
  const id = isFlow ? undefined : component;
  const [isListOpen, setListOpen] = useState(false);
  const cards = useQuery({
    queryKey: ["components"],
    queryFn: () => get<ComponentCard[]>("/api/components"),
  });
  const view = useQuery({
    queryKey: ["component", id],
    queryFn: () => get<ComponentView>(`/api/components/${id}`),
    enabled: id !== undefined,
  });
  const session = useQuery({
    queryKey: ["session", id],
    queryFn: () => get<SessionView>(`/api/components/${id}/session`),
    enabled: id !== undefined,
  });
  return (
    <>
      <header className={id ? "bar inside" : "bar"}>
        {id && (
          <Button
            className="phone"
            size="compact-sm"
            variant="default"
            onClick={() => setListOpen(!isListOpen)}
          >
            List
          </Button>
        )}
        <Button className="home-link" variant="subtle" color="gray" size="compact-sm" onClick={() => go({})}>
          Workbench
        </Button>
        <Button variant="subtle" color="gray" size="compact-sm" onClick={() => go({ component: FLOW })}>
          Flow
        </Button>
        <h1>{isFlow ? "Flow" : (view.data?.label ?? "Components")}</h1>
        {id && cards.data && cards.data.length > 1 && <Switcher cards={cards.data} id={id} />}
        <span className="grow" />
        {id && session.data && !session.error && <ConnectionBadge session={session.data} />}
        <SchemeButton />
      </header>
      {cards.error && (
        <Alert color="red" m="md" title="Not connected">
          {cards.error.message}
        </Alert>
      )}
      {isFlow ? (
        <FlowScreen cards={cards.data ?? []} />
      ) : !id ? (
        <Home cards={cards.data} />
      ) : view.error ? (
        <Alert color="red" m="md" title="The component could not be loaded">
          {view.error.message}
        </Alert>
      ) : !view.data ? (
        <Loader m="xl" aria-label="Loading" />
      ) : (
        <div className="frame">
          <OperationList view={view.data} isOpen={isListOpen} onChosen={() => setListOpen(false)} />
          <Screen view={view.data} session={session.data} error={session.error} kind={kind} id={key} />
        </div>
      )}
      <section id="opened" aria-label="Choices" />
    </>
  );
}

interface ScreenProps {
  view: ComponentView;
  session: SessionView | undefined;
  error: Error | null;
  kind: string | undefined;
  id: string | undefined;
}

function Screen({ view, session, error, kind, id }: ScreenProps) {
  if (kind === "action" || kind === "dataSource") {
    const operations = kind === "action" ? view.actions : view.dataSources;
    const found = operations.find(({ key }) => key === id);
    if (found)
      return (
        <Operation
          key={`${view.id}/${id}`}
          component={view.id}
          kind={kind}
          operation={found}
          session={session}
        />
      );
  }
  const trigger = kind === "trigger" && view.triggers.find(({ key }) => key === id);
  if (trigger)
    return <Trigger key={`${view.id}/${id}`} component={view.id} trigger={trigger} session={session} />;
  return <Connection view={view} session={session} error={error} />;
}

/** Goes from one component to another. */
function Switcher({ cards, id }: { cards: ComponentCard[]; id: string }) {
  return (
    <Menu>
      <Menu.Target>
        <Button className="wide" size="compact-sm" variant="subtle" color="gray">
          Switch
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {cards.map((card) => (
          <Menu.Item key={card.id} disabled={card.id === id} onClick={() => go({ component: card.id })}>
            {card.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function ConnectionBadge({ session }: { session: SessionView }) {
  const [text, tone] = badgeOf(session);
  return (
    <span className={`mark ${tone}`} title={`${text}: ${session.target}`}>
      {text}
    </span>
  );
}

function badgeOf({ isSandbox, hasConnection, writes, error }: SessionView): [text: string, tone: string] {
  if (error) return ["Not connected", "bad"];
  if (isSandbox) return ["Sandbox", "good"];
  if (!hasConnection) return ["No connection", "careful"];
  return writes ? ["Real tenant, writes allowed", "bad"] : ["Real tenant, read only", "careful"];
}

function SchemeButton() {
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme("light");
  const other = scheme === "light" ? "dark" : "light";
  return (
    <Button size="compact-sm" variant="default" onClick={() => setColorScheme(other)}>
      {other === "dark" ? "Dark" : "Light"}
    </Button>
  );
}

package dk.tvaers.portal.room;

import dk.tvaers.portal.page.Page;
import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Network;
import java.util.List;
import java.util.UUID;

/**
 * What every room of a network shows.
 */
public record Room(Desk desk, UUID id, Thing<Network> network, Part<Standing> standing) {
    /** What a thing is called in an address; no form may be called so. */
    static final String THING = "[-0-9a-f]+";

    private static final String ALL = "/arbejdsrum/netvaerk/";
    /** In the order of the course (domain.md §4), by their addresses; the first is the network's own. */
    private static final List<String> NAMES = List.of(
            "",
            "mandat",
            "mennesker",
            "plan",
            "moeder",
            "indkaldelser",
            "fund",
            "isbjerg",
            "spor",
            "ideer",
            "proevehandlinger",
            "overleveringer",
            "evaluering",
            "tal",
            "afrunding");

    private static final List<String> PHASES = List.of(
            "MANDATE",
            "STARTUP",
            "DESIGN",
            "FOCUS",
            "DISCOVERY",
            "THEMING",
            "IDEATION",
            "TRIAL",
            "EVALUATION",
            "CLOSING");

    public String home() {
        return ALL + id;
    }

    public List<Door> doors() {
        return NAMES.stream().map(this::door).toList();
    }

    private Door door(String name) {
        return name.isEmpty()
                ? new Door("forloeb", home(), page().path().equals(home()))
                : new Door(name, home() + "/" + name, page().at(home() + "/" + name));
    }

    /** The way to a room. */
    public record Door(String name, String address, boolean here) {}

    /** The room that the page is in. */
    public Door door() {
        return doors().stream().filter(Door::here).findFirst().orElseGet(() -> doors().getFirst());
    }

    public String name() {
        return door().name();
    }

    /** Whether the page shows one thing of the room. */
    public boolean inside() {
        return !page().path().equals(door().address());
    }

    /** What the reader is to the network; nothing as long as nobody knows. */
    public Standing who() {
        return standing.there() ? standing.value() : Standing.UNKNOWN;
    }

    /** Whether anything may be changed. */
    public boolean runs() {
        return network.there() && !network.value().isClosed();
    }

    /** Those before the one where the network is. */
    public List<Choice> phases() {
        var at = network.there() ? PHASES.indexOf(network.value().phase()) : 0;
        return Choice.of(page(), "phase", PHASES.subList(0, Math.max(0, at)));
    }

    /** All phases that take time. */
    public List<Choice> course() {
        return Choice.of(page(), "phase", PHASES.subList(1, PHASES.size()));
    }

    public Page page() {
        return desk.page();
    }

    public boolean failed() {
        return desk.failed();
    }

    public boolean kept() {
        return desk.kept();
    }

    public RoomForm form(String name) {
        return desk.form(name);
    }
}

package dk.tvaers.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * What a step says by reference, as a text that begins with {@code @}:
 *
 * <ul>
 *   <li>{@code @unit.NUMBER}, {@code @person.KEY}, {@code @input.KEY}: an id
 *   <li>{@code @lead}, {@code @reference-lead}, {@code @line-manager}, {@code @co-driver}: the id of who has that role here
 *   <li>{@code @day-90}, {@code @day+14}: so many days from today; {@code @noon-90}: that day at noon
 *   <li>{@code @my.FIELD}: what the network's own file says there; {@code @answers}: the seven answers of its theme
 *   <li>{@code @NAME}: the id that an earlier step of that name left
 * </ul>
 */
record References(Stage stage, Organisation organisation, Themes themes, Scenario scenario) {

    static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private static final String MARK = "@";

    JsonNode resolved(JsonNode said) {
        if (said.isTextual() && said.asText().startsWith(MARK)) {
            return meant(said.asText().substring(1));
        }
        if (said.isArray()) {
            ArrayNode list = Caller.JSON.createArrayNode();
            said.forEach(each -> list.add(resolved(each)));
            return list;
        }
        if (said.isObject()) {
            ObjectNode object = Stage.object();
            said.properties().forEach(field -> object.set(field.getKey(), resolved(field.getValue())));
            return object;
        }
        return said;
    }

    /** What a step is done to: one reference, or a path of them and words. */
    String path(String said) {
        StringBuilder path = new StringBuilder();
        for (String part : said.split("/")) {
            path.append(path.isEmpty() ? "" : "/")
                    .append(resolved(new TextNode(part)).asText());
        }
        return path.toString();
    }

    /** Who acts: the network lead where nobody is named, a role, or somebody by name. */
    String actor(JsonNode by) {
        String who = by.asText("lead");
        return who.contains(".") ? who : inRole(who);
    }

    private String inRole(String word) {
        if (word.equals("secretariat")) {
            return Stage.SECRETARIAT;
        }
        String role = word.equals("lead")
                ? "NETWORK_LEAD"
                : word.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
        return scenario.inRole(role)
                .orElseThrow(() -> new IllegalStateException("Nobody is " + word + " in " + scenario.key()));
    }

    private JsonNode meant(String reference) {
        int dot = reference.indexOf('.');
        String kind = dot < 0 ? reference : reference.substring(0, dot);
        String key = reference.substring(dot + 1);
        return switch (kind) {
            case "unit" -> new TextNode(organisation.unit(key));
            case "person" -> new TextNode(organisation.person(key));
            case "input" -> new TextNode(stage.journal().get(Inputs.step(key)));
            case "my" -> resolved(scenario.file().at("/" + key.replace('.', '/')));
            case "answers" -> themes.answers(scenario.theme());
            case "lead", "reference-lead", "line-manager", "co-driver" ->
                new TextNode(organisation.person(inRole(kind)));
            default -> new TextNode(dayOrId(reference));
        };
    }

    private String dayOrId(String reference) {
        String words = reference.replaceFirst("[+-]\\d+$", "");
        if (words.equals("day") || words.equals("noon")) {
            String days = reference.substring(words.length());
            LocalDate day = LocalDate.now(ZONE).plusDays(days.isEmpty() ? 0 : Long.parseLong(days));
            return words.equals("day")
                    ? day.toString()
                    : day.atTime(LocalTime.NOON).atZone(ZONE).toInstant().toString();
        }
        return stage.journal().get(Course.step(scenario, reference));
    }
}

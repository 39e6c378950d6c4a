package dk.tvaers.portal.room;

import dk.tvaers.portal.page.Page;
import dk.tvaers.portal.remote.Course;
import dk.tvaers.portal.remote.Idea;
import dk.tvaers.portal.remote.Items;
import dk.tvaers.portal.remote.Members;
import dk.tvaers.portal.remote.People;
import dk.tvaers.portal.remote.PublicInput;
import dk.tvaers.portal.remote.StaffMembers;
import dk.tvaers.portal.remote.Tracks;
import dk.tvaers.portal.remote.Trial;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One of several things that a form offers. */
public record Choice(String value, String label) {
    /** The words of the contracts that forms offer, in the order in which they are offered. */
    static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("bottom-line", List.of("QUALITY", "ECONOMY", "WELL_BEING")),
            Map.entry("recruitment", List.of("OPEN", "INVITED", "LOTTERY")),
            Map.entry("question", List.of("TEXT", "CHOICE", "SCALE", "PLACE")),
            Map.entry("report-view", List.of("MUNICIPALITY", "COMPARISON", "SERIES", "NETWORK")),
            Map.entry("report-period", List.of("MONTH", "QUARTER", "YEAR")),
            Map.entry("report-by", List.of("MONTH", "QUARTER", "YEAR")),
            Map.entry("report-every", List.of("MONTH", "QUARTER", "YEAR")),
            Map.entry("report-format", List.of("PDF", "XLSX", "ODS", "CSV", "JSON")),
            Map.entry("report-language", List.of("da", "en")),
            Map.entry("points", List.of("1", "2", "3", "4", "5")),
            Map.entry("next-step", List.of("IMPLEMENT", "ADJUST", "REPEAT", "STOP")),
            Map.entry("direction", List.of("HIGHER", "LOWER")),
            Map.entry("handover-answer", List.of("ACCEPTED", "DECLINED")),
            Map.entry("months", List.of("3", "6", "12")),
            Map.entry("use", List.of("IN_USE", "ADJUSTED", "NOT_IN_USE")),
            Map.entry("about", List.of("EVALUATION", "SPREAD")),
            Map.entry("planned", List.of("ja", "nej")),
            Map.entry("agreement", List.of("REFERENCE_LEAD", "LINE_MANAGER", "CO_DRIVER")),
            Map.entry("lead-level", List.of("EXECUTIVE_FORUM", "DIRECTOR")),
            Map.entry("citizen-role", List.of("INFORMANT", "CO_EXPLORER", "CO_DEVELOPER", "TESTER", "CO_DECIDER")),
            Map.entry(
                    "role",
                    List.of(
                            "NETWORK_LEAD",
                            "REFERENCE_LEAD",
                            "LINE_MANAGER",
                            "CO_DRIVER",
                            "CORE_MEMBER",
                            "PHASE_MEMBER",
                            "RECEIVER",
                            "CONSULTANT")),
            Map.entry("entry-answer", List.of("APPROVED", "REJECTED")),
            Map.entry("theme-decision", List.of("APPROVED", "REJECTED", "DEFERRED", "ROUTED_ELSEWHERE")),
            Map.entry("level", List.of("EVENT", "PATTERN", "STRUCTURE", "MENTAL_MODEL")),
            Map.entry("node-status", List.of("HYPOTHESIS", "CONFIRMED", "REFUTED")),
            Map.entry("edge", List.of("CAUSES", "SUPPORTS", "CONTRADICTS")),
            Map.entry("relation", List.of("SUPPORTS", "CONTRADICTS", "SOURCE")));

    static List<Choice> of(Page page, String kind) {
        return of(page, kind, WORDS.get(kind));
    }

    static List<Choice> of(Page page, String kind, List<String> words) {
        return words.stream()
                .map(word -> new Choice(word, page.word(kind, word)))
                .toList();
    }

    /** Whether it was chosen before. */
    public boolean matches(Object chosen) {
        return chosen != null && value.equals(chosen.toString());
    }

    /** Whether it is one of those that were chosen before. */
    public boolean isAmong(Object chosen) {
        return chosen instanceof Collection<?> all && all.stream().anyMatch(this::matches);
    }

    static List<Choice> perspectives(Items<Members.Perspective> perspectives) {
        return perspectives.items().stream()
                .map(each -> new Choice(each.code(), each.name()))
                .toList();
    }

    /** Published ones: what a statement rests on must be there for everybody to read. */
    static List<Choice> inputs(Page page, Items<PublicInput> inputs) {
        return inputs.items().stream()
                .map(each -> new Choice(
                        each.id().toString(), each.title() == null ? page.shortened(each.text()) : each.title()))
                .toList();
    }

    static List<Choice> tracks(Items<Tracks.Track> tracks) {
        return tracks.items().stream()
                .map(each -> new Choice(each.id().toString(), each.title()))
                .toList();
    }

    static List<Choice> units(Items<StaffMembers.Unit> units) {
        return units.items().stream()
                .map(each -> new Choice(each.id().toString(), each.name()))
                .toList();
    }

    static List<Choice> ideas(Items<Idea> ideas) {
        return ideas.items().stream()
                .map(each -> new Choice(each.id().toString(), each.title()))
                .toList();
    }

    static List<Choice> trials(Items<Trial> trials) {
        return trials.items().stream()
                .map(each -> new Choice(each.id().toString(), each.title()))
                .toList();
    }

    /** With what they are to the network. */
    static List<Choice> people(Page page, Items<StaffMembers.Participant> people) {
        return people.items().stream()
                .filter(each -> each.name() != null)
                .map(each -> new Choice(each.personId().toString(), each.name() + " (" + part(page, each) + ")"))
                .toList();
    }

    private static String part(Page page, StaffMembers.Participant person) {
        return person.roles().isEmpty()
                ? page.t("people.member")
                : person.roles().stream().map(role -> page.word("role", role)).collect(Collectors.joining(", "));
    }

    static List<Choice> findings(Page page, Items<Course.Finding> findings) {
        return findings.items().stream()
                .map(each -> new Choice(each.id().toString(), page.shortened(each.statement())))
                .toList();
    }

    static List<Choice> candidates(Items<People.Candidate> candidates) {
        return candidates.items().stream()
                .map(each -> new Choice(
                        each.personId().toString(),
                        each.profession() == null ? each.name() : each.name() + " (" + each.profession() + ")"))
                .toList();
    }

    static List<Choice> registered(Items<StaffMembers.Person> people) {
        return people.items().stream()
                .filter(each -> each.name() != null)
                .map(each -> new Choice(
                        each.id().toString(),
                        each.profession() == null ? each.name() : each.name() + " (" + each.profession() + ")"))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }
}
